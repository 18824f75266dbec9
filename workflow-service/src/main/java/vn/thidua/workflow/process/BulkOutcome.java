package vn.thidua.workflow.process;

/** How far one task of a bulk work has come. */
public enum BulkOutcome {
    /** Will be changed once the work is confirmed. */
    PLANNED,
    DONE,
    SKIPPED
}
