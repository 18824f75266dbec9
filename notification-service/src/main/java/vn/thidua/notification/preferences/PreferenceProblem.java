package vn.thidua.notification.preferences;

import vn.thidua.notification.shared.ProblemType;

/** Refusals of this module. */
enum PreferenceProblem implements ProblemType {
    LEGAL_NOTICE(422),
    QUIET_HOURS_INCOMPLETE(422);

    private final int status;

    PreferenceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
