package vn.thidua.workflow.appraisal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.shared.NominationId;

/**
 * One agency asked about one nomination.
 *
 * @param answer null while it is awaited
 * @param grounds null where none were given
 * @param closedAt null unless the nomination was withdrawn before an answer came
 */
public record ConsultationRequest(
        ConsultationId id,
        NominationId nomination,
        String agency,
        Instant requestedAt,
        Instant deadline,
        @Nullable ConsultationAnswer answer,
        @Nullable String grounds,
        @Nullable Instant closedAt) {

    /** True while the answer is awaited. */
    public boolean open() {
        return answer == null && closedAt == null;
    }

    /** True once a specialist may record that no answer came. */
    public boolean overdue(Instant now) {
        return open() && now.isAfter(deadline);
    }
}
