package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;

/** The Chairman has refused to sign. */
public record NominationRefused(NominationId nomination, Reason reason) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.AWAITING_SIGNATURE);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.REFUSED;
    }
}
