package vn.thidua.workflow.appraisal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.NominationAppraised;
import vn.thidua.workflow.shared.NominationId;

/** A specialist concludes whether the standards are met. */
@Component
public class AppraiseDossier {

    private final NominationDesk desk;
    private final Appraisals appraisals;
    private final AdvanceNomination advance;

    AppraiseDossier(NominationDesk desk, Appraisals appraisals, AdvanceNomination advance) {
        this.desk = desk;
        this.appraisals = appraisals;
        this.advance = advance;
    }

    /** The verdict lies before the head. Announces {@link NominationAppraised}. @throws vn.thidua.workflow.shared.Problem {@code not-now} */
    @Transactional
    public void appraise(NominationId nomination, Verdict verdict, String note) {
        desk.require(nomination, Group.of(Role.CITY_SPECIALIST));
        appraisals.appraised(nomination, verdict, note);
        advance.by(new NominationAppraised(nomination, verdict.name()));
    }
}
