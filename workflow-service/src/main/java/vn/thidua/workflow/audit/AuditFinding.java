package vn.thidua.workflow.audit;

/** One trace of tampering. @param batch number of the sealed batch where it shows */
public record AuditFinding(Kind kind, long batch) {

    /** What is wrong with a batch. */
    public enum Kind {
        /** Fewer entries than were sealed. */
        ENTRIES_MISSING,
        /** More entries than were sealed. */
        ENTRIES_ADDED,
        /** As many entries as were sealed, but not the same. */
        ENTRIES_CHANGED,
        /** A batch was changed, or does not follow the one before it. */
        CHAIN_BROKEN,
        /** The chain ends before, or differs from, the head noted outside the database. */
        HEAD_LOST
    }
}
