package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.SessionId;

/** The council ballot on this nomination was counted and the minutes are signed. {@code written} is how many opinions came in writing, merged before counting. */
public record CouncilVoted(
        NominationId nomination, SessionId session, int yes, int no, int invalid, int written, int base, boolean passed)
        implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.COUNCIL_SCHEDULED);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return passed ? NominationStatus.COUNCIL_PASSED : NominationStatus.NOT_PASSED;
    }
}
