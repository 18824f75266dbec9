package vn.thidua.workflow.ballot;

import vn.thidua.workflow.shared.ProblemType;

/** Refusals of a ballot box. */
enum BallotProblem implements ProblemType {
    NOT_A_VOTER(403),
    BALLOT_BOX_UNKNOWN(404),
    BALLOT_BOX_CLOSED(409),
    BALLOT_BOX_OPEN(409),
    KEY_SHARE_NOT_RELEASED(409),
    BALLOT_ENVELOPE_DAMAGED(409),
    ITEM_NOT_ON_BALLOT(422);

    private final int status;

    BallotProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
