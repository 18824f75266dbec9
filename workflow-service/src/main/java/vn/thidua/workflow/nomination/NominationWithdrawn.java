package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;

/** The unit has withdrawn, or the city has closed a dossier that was never supplemented; its initiatives are free again. */
public record NominationWithdrawn(NominationId nomination, Reason reason) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(
                NominationStatus.DRAFT,
                NominationStatus.SELF_ASSESSED,
                NominationStatus.UNIT_REVIEWED,
                NominationStatus.UNIT_SIGNED,
                NominationStatus.CLUSTER_RECEIVED,
                NominationStatus.CLUSTER_SCORING,
                NominationStatus.CLUSTER_VERIFIED,
                NominationStatus.CLUSTER_VOTED,
                NominationStatus.CITY_SUBMITTED,
                NominationStatus.RETURNED_UNIT,
                NominationStatus.CITY_ACCEPTED,
                NominationStatus.APPRAISING,
                NominationStatus.CONSULTING,
                NominationStatus.PUBLISHED);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.WITHDRAWN;
    }
}
