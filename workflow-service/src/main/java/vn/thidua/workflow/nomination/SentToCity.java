package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;

/** The dossier lies at the city's standing body for intake. */
public record SentToCity(NominationId nomination) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.UNIT_SIGNED, NominationStatus.CLUSTER_VOTED);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.CITY_SUBMITTED;
    }
}
