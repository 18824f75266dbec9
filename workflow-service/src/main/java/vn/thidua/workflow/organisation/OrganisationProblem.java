package vn.thidua.workflow.organisation;

import vn.thidua.workflow.shared.ProblemType;

/** Refusals about who exists. */
enum OrganisationProblem implements ProblemType {
    UNIT_UNKNOWN(404),
    CLUSTER_UNKNOWN(404);

    private final int status;

    OrganisationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
