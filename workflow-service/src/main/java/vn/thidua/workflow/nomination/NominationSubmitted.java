package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;

/** The unit head has signed the proposal; the dossier leaves the unit. */
public record NominationSubmitted(NominationId nomination, int version) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.UNIT_REVIEWED);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.UNIT_SIGNED;
    }
}
