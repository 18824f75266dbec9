package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.SessionId;

/** The nomination is on the agenda of a council session. */
public record ScheduledForCouncil(NominationId nomination, SessionId session) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.PUBLISHED);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.COUNCIL_SCHEDULED;
    }
}
