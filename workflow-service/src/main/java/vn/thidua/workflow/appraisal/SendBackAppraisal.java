package vn.thidua.workflow.appraisal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.AppraisalSentBack;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;

/** The head of the standing body wants an appraisal done again. */
@Component
public class SendBackAppraisal {

    private final NominationDesk desk;
    private final AdvanceNomination advance;

    SendBackAppraisal(NominationDesk desk, AdvanceNomination advance) {
        this.desk = desk;
        this.advance = advance;
    }

    /** The specialist appraises again. Announces {@link AppraisalSentBack}. @throws vn.thidua.workflow.shared.Problem {@code not-now} */
    @Transactional
    public void sendBack(NominationId nomination, Reason reason) {
        desk.require(nomination, Group.of(Role.CITY_HEAD));
        advance.by(new AppraisalSentBack(nomination, reason));
    }
}
