package vn.thidua.notification.intake;

import vn.thidua.notification.shared.ProblemType;

/** Refusals of this module. */
enum IntakeProblem implements ProblemType {
    REPLAY_FAILED(422);

    private final int status;

    IntakeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
