package vn.thidua.workflow.process;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One open task as its people see it.
 *
 * @param key id of the element in the model
 * @param title what is to be done, in Vietnamese
 * @param caseLabel which case it is about, in Vietnamese
 * @param dueAt null where the task has no deadline
 * @param nominationId null for tasks of a round or session
 * @param roundId null for tasks outside a round
 * @param sessionId null for tasks outside a session
 * @param assignee null while nobody has claimed it
 */
public record TaskView(
        String id,
        String key,
        String title,
        String caseLabel,
        @Nullable Instant dueAt,
        @Nullable String nominationId,
        @Nullable String roundId,
        @Nullable String sessionId,
        @Nullable String assignee) {

    /** Id of the nomination, round or session. */
    public String caseId() {
        return Stream.of(nominationId, roundId, sessionId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** Path of the page that shows the case. */
    public String page() {
        var kind = nominationId != null ? CaseKind.NOMINATION : roundId != null ? CaseKind.ROUND : CaseKind.SESSION;
        return kind.pageOf(caseId());
    }
}
