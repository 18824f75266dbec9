package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;

/** The head of the standing body has confirmed the appraisal. */
public record AppraisalConfirmed(NominationId nomination, boolean eligible) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.APPRAISING);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return eligible ? NominationStatus.CONSULTING : NominationStatus.NOT_ELIGIBLE;
    }
}
