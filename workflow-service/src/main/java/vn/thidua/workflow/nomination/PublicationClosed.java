package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;

/** The time for comments is over and every valid comment is resolved. */
public record PublicationClosed(NominationId nomination, int comments) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.CONSULTING);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.CONSULTING;
    }
}
