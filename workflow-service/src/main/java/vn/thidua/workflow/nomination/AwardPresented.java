package vn.thidua.workflow.nomination;

import java.time.LocalDate;
import java.util.Set;
import vn.thidua.workflow.shared.NominationId;

/** The award was handed over. */
public record AwardPresented(NominationId nomination, LocalDate presentedOn) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.NOTIFIED);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.PRESENTED;
    }
}
