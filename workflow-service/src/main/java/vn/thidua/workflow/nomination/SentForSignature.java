package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;

/** The proposal to award lies before the Chairman. */
public record SentForSignature(NominationId nomination) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.COUNCIL_PASSED);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.AWAITING_SIGNATURE;
    }
}
