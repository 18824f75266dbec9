package vn.thidua.workflow.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of what was found.
 *
 * @param total on all pages
 * @param page the one shown, from 1; the last one where the one asked for does not exist
 * @param pages at least 1
 * @param years with how many nominations the reader may see of each, the newest first
 * @param statuses the same, in the order of the path
 */
public record FoundNominations(
        List<Line> lines,
        int total,
        int page,
        int pages,
        Map<Integer, Integer> years,
        Map<NominationStatus, Integer> statuses) {

    /** @param supplementDue null while no supplement is asked for */
    public record Line(
            NominationCard card,
            Instant changedAt,
            @Nullable Instant supplementDue) {}

    /** False where the reader may see nothing at all, whatever is looked for. */
    public boolean anythingVisible() {
        return !years.isEmpty();
    }
}
