package vn.thidua.workflow.assessment;

/** Where a self-assessment stands; once submitted it stays as it is. */
public enum AssessmentStatus {
    DRAFT,
    SUBMITTED
}
