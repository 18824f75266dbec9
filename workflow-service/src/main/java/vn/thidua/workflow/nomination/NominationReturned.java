package vn.thidua.workflow.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;

/**
 * The standing body has sent the dossier back for supplement; it resumes at city intake.
 *
 * @param items what to fix that belongs to no part, or to all; then the unit may change every part
 * @param parts what to fix in which part, by {@link Section#slug} or paper code; the unit may change these
 */
public record NominationReturned(
        NominationId nomination, Reason reason, List<String> items, Map<String, String> parts, Instant deadline)
        implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.CITY_SUBMITTED);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.RETURNED_UNIT;
    }
}
