package vn.thidua.workflow.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;

/** The standing body has sent the dossier back for supplement; it resumes at city intake. {@code items} name what to fix. */
public record NominationReturned(NominationId nomination, Reason reason, List<String> items, Instant deadline)
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
