package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;

/** Consultation and publication are both over. */
public record CityReviewCompleted(NominationId nomination) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.CONSULTING);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.PUBLISHED;
    }
}
