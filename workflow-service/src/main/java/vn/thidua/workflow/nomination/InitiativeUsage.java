package vn.thidua.workflow.nomination;

/** How a nomination holds an initiative (dispatch 5007, III.5.c: one initiative supports one proposal). */
enum InitiativeUsage {
    /** From the signature of the proposal on; no other nomination can have it. */
    RESERVED,
    /** Awarded; gone for good. */
    CONSUMED,
    /** The nomination ended without an award; free again. */
    RELEASED
}
