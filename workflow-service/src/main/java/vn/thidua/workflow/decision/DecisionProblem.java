package vn.thidua.workflow.decision;

import vn.thidua.workflow.shared.ProblemType;

/** Refusals of the decision stage. */
enum DecisionProblem implements ProblemType {
    DECISION_NUMBER_TAKEN(409),
    DATE_IN_FUTURE(422),
    PRESENTED_BEFORE_DECIDED(422),
    AWARD_NOT_REGISTERED(409);

    private final int status;

    DecisionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
