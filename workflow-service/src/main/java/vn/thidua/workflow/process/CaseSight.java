package vn.thidua.workflow.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.cluster.ViewRound;
import vn.thidua.workflow.council.ViewSession;
import vn.thidua.workflow.nomination.VisibleNominations;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.SessionId;

/** Knows whether the actor may see what a process is about. */
@Component
class CaseSight {

    private final VisibleNominations nominations;
    private final ViewRound rounds;
    private final ViewSession sessions;

    CaseSight(VisibleNominations nominations, ViewRound rounds, ViewSession sessions) {
        this.nominations = nominations;
        this.rounds = rounds;
        this.sessions = sessions;
    }

    boolean sees(String processDefinitionId, String businessKey) {
        var id = UUID.fromString(businessKey);
        return switch (CaseKind.of(processDefinitionId)) {
            case NOMINATION -> nominations.include(new NominationId(id));
            case ROUND -> rounds.shows(new RoundId(id));
            case SESSION -> sessions.shows(new SessionId(id));
        };
    }
}
