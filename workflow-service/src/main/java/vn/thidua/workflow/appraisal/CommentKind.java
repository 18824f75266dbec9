package vn.thidua.workflow.appraisal;

/** What a comment of the public is. */
public enum CommentKind {
    SUPPORT,
    OBJECTION,
    DENUNCIATION;

    /** Whether the council must wait until it is resolved. */
    boolean needsResolution() {
        return switch (this) {
            case SUPPORT -> false;
            case OBJECTION, DENUNCIATION -> true;
        };
    }
}
