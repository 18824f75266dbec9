package vn.thidua.workflow.council;

import vn.thidua.workflow.shared.ProblemType;

/** Refusals of the council. */
enum CouncilProblem implements ProblemType {
    AGENDA_EMPTY(422),
    AGENDA_REPEATS(422),
    AGENDA_OF_MIXED_RULES(422),
    COUNCIL_WITHOUT_MEMBERS(422),
    PAPERS_TOO_LATE(422),
    SESSION_TOO_FAR_AHEAD(422),
    SESSION_NOT_AT_THIS_STEP(409),
    SESSION_TOO_EARLY(409),
    NOT_A_COUNCIL_MEMBER(422),
    COUNCIL_WITHOUT_QUORUM(409),
    BALLOT_STILL_RUNNING(409),
    BALLOT_TIME_OVER(409);

    private final int status;

    CouncilProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
