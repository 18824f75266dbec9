package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;

/** The dossier is complete; the clock of the city stage starts. */
public record NominationAccepted(NominationId nomination) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.CITY_SUBMITTED);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.CITY_ACCEPTED;
    }
}
