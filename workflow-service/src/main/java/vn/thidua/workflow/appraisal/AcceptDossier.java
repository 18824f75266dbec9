package vn.thidua.workflow.appraisal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.NominationAccepted;
import vn.thidua.workflow.shared.NominationId;

/** A specialist takes in a complete dossier. */
@Component
public class AcceptDossier {

    private final NominationDesk desk;
    private final Appraisals appraisals;
    private final AdvanceNomination advance;

    AcceptDossier(NominationDesk desk, Appraisals appraisals, AdvanceNomination advance) {
        this.desk = desk;
        this.appraisals = appraisals;
        this.advance = advance;
    }

    /** The city's clock starts. Announces {@link NominationAccepted}. @throws vn.thidua.workflow.shared.Problem {@code not-now} */
    @Transactional
    public void accept(NominationId nomination) {
        desk.require(nomination, Group.of(Role.CITY_SPECIALIST));
        appraisals.accepted(nomination);
        advance.by(new NominationAccepted(nomination));
    }
}
