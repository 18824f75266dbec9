package vn.thidua.workflow.process;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be done to many tasks.
 *
 * @param orderedBy who wants it and in whose rights it is done
 * @param person who the tasks are given to; null where nobody is named
 * @param confirmedAt null while it is only a trial
 * @param items the first of them, those that are left alone before the others
 */
public record BulkWork(
        UUID id,
        BulkAction action,
        String orderedBy,
        @Nullable String person,
        @Nullable Instant confirmedAt,
        long planned,
        long done,
        long skipped,
        List<Item> items) {

    public long total() {
        return planned + done + skipped;
    }

    public long settled() {
        return done + skipped;
    }

    public boolean isRunning() {
        return confirmedAt != null && planned > 0;
    }

    /** One task. @param obstacle why it is left alone; null unless it is */
    public record Item(
            String taskId,
            String title,
            String caseLabel,
            BulkOutcome outcome,
            @Nullable BulkObstacle obstacle) {}
}
