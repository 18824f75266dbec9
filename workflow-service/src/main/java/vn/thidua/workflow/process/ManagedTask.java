package vn.thidua.workflow.process;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open task as those see it who see to it that work gets done.
 *
 * @param key id of the element in the model
 * @param title what is to be done, in Vietnamese
 * @param caseLabel which case it is about, in Vietnamese
 * @param holder who has claimed it; null while nobody has
 * @param groups whom it is offered to
 * @param dueAt null where it has no deadline
 */
public record ManagedTask(
        String id,
        String instance,
        String key,
        String title,
        String caseLabel,
        @Nullable String holder,
        List<String> groups,
        Instant since,
        @Nullable Instant dueAt) {

    static final Set<String> BALLOTS = Set.of(TaskKeys.CAST_COUNCIL_VOTE, TaskKeys.CAST_CLUSTER_VOTE);

    /** Whether it is its person's own, so that nobody else may have it: a vote, or what the process has given to one person. */
    boolean isPersonal() {
        return BALLOTS.contains(key) || groups.isEmpty();
    }
}
