package vn.thidua.workflow.appraisal;

import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.NominationCard;
import vn.thidua.workflow.nomination.Nominations;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.SharedProblem;

/** Finds the nomination that somebody wants to work on in a stage of the city. Who may not see it is told that there is none. */
@Component
public class NominationDesk {

    private static final Group[] CITY = {
        Group.of(Role.CITY_SPECIALIST),
        Group.of(Role.CITY_HEAD),
        Group.of(Role.COUNCIL_CHAIR),
        Group.of(Role.COUNCIL_MEMBER),
        Group.of(Role.COUNCIL_SECRETARY),
        Group.of(Role.CHAIRMAN_PC),
        Group.of(Role.AUDITOR)
    };

    private final Nominations nominations;
    private final Access access;

    NominationDesk(Nominations nominations, Access access) {
        this.nominations = nominations;
        this.access = access;
    }

    /**
     * The nomination, for somebody in one of these groups.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-authorised} for others who see it, {@code not-found} for the rest
     */
    public NominationCard require(NominationId id, Group... anyOf) {
        var card = nominations.card(id);
        if (!access.holds(anyOf)) {
            throw sees(card) ? SharedProblem.NOT_AUTHORISED.on() : SharedProblem.NOT_FOUND.on(id);
        }
        return card;
    }

    private boolean sees(NominationCard card) {
        return access.holds(CITY)
                || access.holds(
                        Group.of(Role.UNIT_OFFICER, card.unit()),
                        Group.of(Role.UNIT_HEAD, card.unit()),
                        Group.of(Role.UNIT_COUNCIL, card.unit()))
                || leadsItsCluster(card);
    }

    private boolean leadsItsCluster(NominationCard card) {
        var cluster = card.cluster();
        return cluster != null
                && access.holds(Group.of(Role.CLUSTER_HEAD, cluster), Group.of(Role.CLUSTER_DEPUTY, cluster));
    }
}
