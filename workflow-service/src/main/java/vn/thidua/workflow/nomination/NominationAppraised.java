package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;

/** A specialist has appraised the dossier. {@code verdict} is ELIGIBLE or NOT_ELIGIBLE. */
public record NominationAppraised(NominationId nomination, String verdict) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.CITY_ACCEPTED);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.APPRAISING;
    }
}
