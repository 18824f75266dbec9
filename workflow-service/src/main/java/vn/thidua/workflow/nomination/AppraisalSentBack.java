package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;

/** The head of the standing body wants the appraisal done again. */
public record AppraisalSentBack(NominationId nomination, Reason reason) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.APPRAISING);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.CITY_ACCEPTED;
    }
}
