package vn.thidua.workflow.appraisal;

import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.nomination.NominationCard;
import vn.thidua.workflow.nomination.Nominations;
import vn.thidua.workflow.nomination.VisibleNominations;
import vn.thidua.workflow.shared.NominationId;

/** Finds the nomination that somebody wants to work on in a stage of the city. Who may not see it is told that there is none. */
@Component
public class NominationDesk {

    private final Nominations nominations;
    private final VisibleNominations visible;
    private final Access access;

    NominationDesk(Nominations nominations, VisibleNominations visible, Access access) {
        this.nominations = nominations;
        this.visible = visible;
        this.access = access;
    }

    /**
     * The nomination, for somebody in one of these groups.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-authorised} for others who see it, {@code not-found} for the rest
     */
    public NominationCard require(NominationId id, Group... anyOf) {
        visible.require(id);
        access.require(anyOf);
        return nominations.card(id);
    }
}
