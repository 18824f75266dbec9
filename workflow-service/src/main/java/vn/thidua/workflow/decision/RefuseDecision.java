package vn.thidua.workflow.decision;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.appraisal.NominationDesk;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.NominationRefused;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;

/** The Chairman declines to sign. */
@Component
public class RefuseDecision {

    private final NominationDesk desk;
    private final Decisions decisions;
    private final AdvanceNomination advance;

    RefuseDecision(NominationDesk desk, Decisions decisions, AdvanceNomination advance) {
        this.desk = desk;
        this.decisions = decisions;
        this.advance = advance;
    }

    /** The nomination ends with a reason. Announces {@link NominationRefused}. @throws vn.thidua.workflow.shared.Problem {@code not-now} */
    @Transactional
    public void refuse(NominationId nomination, Reason reason) {
        desk.require(nomination, Group.of(Role.CHAIRMAN_PC));
        advance.by(new NominationRefused(nomination, reason));
        decisions.refused(nomination, reason);
    }
}
