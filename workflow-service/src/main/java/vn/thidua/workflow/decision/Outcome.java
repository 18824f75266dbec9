package vn.thidua.workflow.decision;

/** What the Chairman decided. */
enum Outcome {
    AWARDED,
    REFUSED
}
