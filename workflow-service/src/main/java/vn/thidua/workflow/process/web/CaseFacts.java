package vn.thidua.workflow.process.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.cluster.ViewRound;
import vn.thidua.workflow.council.ViewSession;
import vn.thidua.workflow.nomination.ViewNomination;
import vn.thidua.workflow.process.TaskView;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.SessionId;

/** The few facts of a case that a form repeats; everything else is in the dossier. */
@Component
class CaseFacts {

    private final ViewNomination nominations;
    private final NominationFacts ofNomination;
    private final ViewRound rounds;
    private final ViewSession sessions;

    CaseFacts(ViewNomination nominations, NominationFacts ofNomination, ViewRound rounds, ViewSession sessions) {
        this.nominations = nominations;
        this.ofNomination = ofNomination;
        this.rounds = rounds;
        this.sessions = sessions;
    }

    List<CaseFact> of(TaskView task, Locale locale) {
        if (task.nominationId() != null) {
            return ofNomination.of(nominations.view(NominationId.of(task.caseId())), locale);
        }
        return task.roundId() != null
                ? RoundFacts.of(rounds.one(RoundId.of(task.caseId())))
                : SessionFacts.of(sessions.one(SessionId.of(task.caseId())));
    }
}
