package vn.thidua.workflow.process;

/** What can be done to many tasks at once. */
public enum BulkAction {
    /** Take them for oneself. */
    CLAIM,
    /** Give them to a person. */
    ASSIGN,
    /** Give them back to their groups. */
    RELEASE,
    /** Tell whoever has to do them that they are waited for. */
    REMIND
}
