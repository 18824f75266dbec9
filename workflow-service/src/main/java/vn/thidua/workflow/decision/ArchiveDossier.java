package vn.thidua.workflow.decision;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.appraisal.NominationDesk;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.DossierArchived;
import vn.thidua.workflow.shared.NominationId;

/** A specialist archives the dossier of a presented award. */
@Component
public class ArchiveDossier {

    private final NominationDesk desk;
    private final AwardRegister register;
    private final AdvanceNomination advance;

    ArchiveDossier(NominationDesk desk, AwardRegister register, AdvanceNomination advance) {
        this.desk = desk;
        this.register = register;
        this.advance = advance;
    }

    /** The dossier is closed for good. Announces {@link DossierArchived}. @throws vn.thidua.workflow.shared.Problem {@code not-now} */
    @Transactional
    public void archive(NominationId nomination) {
        desk.require(nomination, Group.of(Role.CITY_SPECIALIST));
        register.archived(nomination);
        advance.by(new DossierArchived(nomination));
    }
}
