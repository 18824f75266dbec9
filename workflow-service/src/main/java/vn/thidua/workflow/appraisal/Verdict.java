package vn.thidua.workflow.appraisal;

/** What the specialist concludes (domain rules 3.3, step 13). */
public enum Verdict {
    ELIGIBLE,
    /** Something must be cleared up first; it cannot be confirmed. */
    NEEDS_INFO,
    NOT_ELIGIBLE,
    /** Not for this award; the note names a lower one. For this nomination it ends like not eligible. */
    SUGGEST_LOWER
}
