package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;

/** The unit council has voted; the secretary recorded the count. Without its agreement the dossier is a draft again. */
public record UnitCouncilVoted(
        NominationId nomination, int members, int present, int yes, int no, int invalid, boolean agreed)
        implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.SELF_ASSESSED);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return agreed ? NominationStatus.UNIT_REVIEWED : NominationStatus.DRAFT;
    }
}
