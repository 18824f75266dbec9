package vn.thidua.notification.routing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What task events say, as far as this service needs it. @param assignee null while nobody has it @param dueAt null without a deadline @param actor who caused it */
record TaskData(
        String taskId,
        String title,
        String caseLabel,
        List<String> groups,
        @Nullable String assignee,
        @Nullable Instant dueAt,
        @Nullable UUID nominationId,
        @Nullable String actor) {

    TaskData {
        Objects.requireNonNull(taskId, "taskId must be there, but is missing");
        Objects.requireNonNull(title, "title must be there, but is missing");
        Objects.requireNonNull(caseLabel, "caseLabel must be there, but is missing");
        Objects.requireNonNull(groups, "groups must be there, but is missing");
        groups = List.copyOf(groups);
    }

    /** Whether somebody else has given it to the one who has it. */
    boolean isGivenByAnother() {
        return assignee != null && actor != null && !actor.equals(assignee);
    }
}
