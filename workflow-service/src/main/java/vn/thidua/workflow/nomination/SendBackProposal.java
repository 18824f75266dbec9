package vn.thidua.workflow.nomination;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;

/** The head of the unit does not sign. */
@Component
public class SendBackProposal {

    private final Desk desk;
    private final AdvanceNomination advance;

    SendBackProposal(Desk desk, AdvanceNomination advance) {
        this.desk = desk;
        this.advance = advance;
    }

    /**
     * The dossier is a draft again, and ProposalSentBack is announced.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-found}, {@code not-authorised}, {@code not-now}
     */
    @Transactional
    public void toOfficer(NominationId id, Reason reason) {
        desk.take(id, Role.UNIT_HEAD);
        advance.by(new ProposalSentBack(id, reason));
    }
}
