package vn.thidua.workflow.assessment;

import vn.thidua.workflow.shared.ProblemType;

/** Refusals of self-assessments. */
enum AssessmentProblem implements ProblemType {
    SHEET_UNKNOWN(404),
    /** The unit is not in the cluster that the sheet is for. */
    SHEET_NOT_FOR_UNIT(422),
    CRITERION_UNKNOWN(422),
    POINTS_OUT_OF_RANGE(422),
    CRITERION_MISSING(422),
    ALREADY_SUBMITTED(409),
    EXPLANATION_TOO_LONG(422);

    private final int status;

    AssessmentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
