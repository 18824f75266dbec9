package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;

/** The unit has supplemented the dossier; it is a new version. */
public record NominationResubmitted(NominationId nomination, int version) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.RETURNED_UNIT);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.CITY_SUBMITTED;
    }
}
