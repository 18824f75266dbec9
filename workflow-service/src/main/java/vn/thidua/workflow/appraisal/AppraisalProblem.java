package vn.thidua.workflow.appraisal;

import vn.thidua.workflow.shared.ProblemType;

/** Refusals of the city stage. */
enum AppraisalProblem implements ProblemType {
    SUPPLEMENT_DAYS_OUT_OF_RANGE(422),
    NOTHING_TO_SUPPLEMENT(422),
    /** What is asked for is neither a section nor a paper that the unit brings. */
    PART_UNKNOWN(422),
    VERDICT_OPEN(409),
    APPRAISER_CONFIRMS(403),
    CONSULTATION_UNKNOWN(404),
    CONSULTATION_ALREADY_ANSWERED(409),
    CONSULTATION_NOT_OVERDUE(409),
    GROUNDS_MISSING(422),
    PUBLICATION_CLOSED(409),
    MARKUP_NOT_ALLOWED(422),
    TOO_MANY_COMMENTS(429),
    COMMENT_UNKNOWN(404),
    COMMENT_ALREADY_RESOLVED(409),
    CITY_REVIEW_INCOMPLETE(409);

    private final int status;

    AppraisalProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
