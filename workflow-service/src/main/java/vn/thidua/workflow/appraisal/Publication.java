package vn.thidua.workflow.appraisal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.shared.NominationId;

/** What the public sees of a nomination. @param closedAt null while comments are awaited or unresolved */
public record Publication(
        NominationId nomination,
        int year,
        String awardNameVi,
        String awardNameEn,
        String subject,
        String unitName,
        Instant openedAt,
        Instant deadline,
        @Nullable Instant closedAt) {

    boolean takesComments(Instant now) {
        return closedAt == null && !now.isAfter(deadline);
    }

    /** Whether the time for comments is over; at the deadline itself it is. */
    boolean commentTimeIsOver(Instant now) {
        return !now.isBefore(deadline);
    }
}
