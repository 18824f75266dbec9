package vn.thidua.workflow.appraisal;

import java.util.UUID;

/** Identifies a comment of the public. */
public record CommentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
