package vn.thidua.workflow.nomination;

import java.time.Instant;
import java.util.Set;
import vn.thidua.workflow.shared.NominationId;

/** The nomination is published for comments until the deadline. */
public record PublicationOpened(NominationId nomination, Instant deadline) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.CONSULTING);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.CONSULTING;
    }
}
