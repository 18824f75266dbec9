package vn.thidua.workflow.ruleset;

import vn.thidua.workflow.shared.ProblemType;

/** Refusals about rules that are not there. */
enum RulesetProblem implements ProblemType {
    RULESET_UNKNOWN(404),
    AWARD_UNKNOWN(404),
    SETTING_MISSING(500);

    private final int status;

    RulesetProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
