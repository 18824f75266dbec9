package vn.thidua.workflow.ballot;

/** Whether a ballot box still takes envelopes. */
enum BoxStatus {
    OPEN,
    CLOSED
}
