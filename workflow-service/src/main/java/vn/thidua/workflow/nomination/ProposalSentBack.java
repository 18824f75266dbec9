package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;

/** The unit head did not sign; the dossier is a draft again. */
public record ProposalSentBack(NominationId nomination, Reason reason) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.UNIT_REVIEWED);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.DRAFT;
    }
}
