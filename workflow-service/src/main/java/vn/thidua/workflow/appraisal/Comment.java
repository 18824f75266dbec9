package vn.thidua.workflow.appraisal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A comment of the public, for the standing body only. @param resolution null while it is open */
public record Comment(
        CommentId id,
        String name,
        String contact,
        CommentKind kind,
        String text,
        Instant receivedAt,
        @Nullable String resolution) {

    boolean unresolved() {
        return kind.needsResolution() && resolution == null;
    }

    @Override
    public String toString() {
        return "Comment[" + id + ", " + kind + "]";
    }
}
