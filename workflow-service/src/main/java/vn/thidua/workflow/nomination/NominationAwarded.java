package vn.thidua.workflow.nomination;

import java.time.LocalDate;
import java.util.Set;
import vn.thidua.workflow.shared.NominationId;

/** The Chairman has signed the decision. */
public record NominationAwarded(NominationId nomination, String decisionNumber, LocalDate decidedOn)
        implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.AWAITING_SIGNATURE);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.AWARDED;
    }
}
