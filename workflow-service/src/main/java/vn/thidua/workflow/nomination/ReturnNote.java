package vn.thidua.workflow.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.thidua.workflow.shared.Reason;

/**
 * One return for supplement.
 *
 * @param version of the dossier that came back
 * @param items what to fix that belongs to no part, or to all
 * @param parts what to fix in which part, by {@link Section#slug} or paper code
 */
public record ReturnNote(
        int version,
        Reason reason,
        List<String> items,
        Map<String, String> parts,
        Instant deadline,
        Instant returnedAt) {

    /** True when the unit may change this part: something is asked of it, or of no part in particular. */
    public boolean opens(String part) {
        return !items.isEmpty() || parts.containsKey(part);
    }
}
