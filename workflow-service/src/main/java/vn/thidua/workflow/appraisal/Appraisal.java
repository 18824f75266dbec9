package vn.thidua.workflow.appraisal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The appraisal of one nomination so far.
 *
 * @param verdict null until there is one
 * @param note null until there is a verdict
 * @param appraisedBy null until there is a verdict
 * @param confirmedBy null until it is confirmed
 */
public record Appraisal(
        String acceptedBy,
        Instant acceptedAt,
        @Nullable Verdict verdict,
        @Nullable String note,
        @Nullable String appraisedBy,
        @Nullable String confirmedBy) {

    /** @throws vn.thidua.workflow.shared.Problem {@code verdict-open} unless there is a verdict that can be confirmed */
    Verdict confirmable() {
        if (verdict == null || verdict == Verdict.NEEDS_INFO) {
            throw AppraisalProblem.VERDICT_OPEN.on();
        }
        return verdict;
    }
}
