package vn.thidua.workflow.intake;

import vn.thidua.workflow.shared.ProblemType;

/** Refusals of the parking lot, and of results that are told by hand. */
enum IntakeProblem implements ProblemType {
    RESULT_ALREADY_NOTIFIED(409),
    PARKED_RECORD_UNKNOWN(404),
    PARKED_RECORD_ALREADY_REPLAYED(409),
    PARKED_RECORD_STILL_UNREADABLE(422);

    private final int status;

    IntakeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
