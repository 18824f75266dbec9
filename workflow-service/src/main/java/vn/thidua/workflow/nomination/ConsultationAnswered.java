package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;

/** A consulted agency has answered. */
public record ConsultationAnswered(NominationId nomination, String agency, String answer) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.CONSULTING);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.CONSULTING;
    }
}
