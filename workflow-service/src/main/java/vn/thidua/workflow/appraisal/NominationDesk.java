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

    /** @throws vn.thidua.workflow.shared.Problem {@code not-authorised} for others than these who see it, {@code not-found} for the rest */
    public void require(NominationId id, Group... anyOf) {
        visible.require(id);
        access.require(anyOf);
    }

    /** The nomination, for those whom {@link #require} lets pass. */
    public NominationCard take(NominationId id, Group... anyOf) {
        require(id, anyOf);
        return nominations.card(id);
    }
}
