package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.UnitCode;

/** An officer has opened a nomination; its process starts. */
public record NominationOpened(NominationId nomination, UnitCode unit, AwardCode award) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of();
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.DRAFT;
    }
}
