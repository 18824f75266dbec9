package vn.thidua.workflow.identity;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.shared.SharedProblem;

/** Ends a deputation before its time. */
@Component
public class EndDeputation {

    private final Access access;
    private final Deputations deputations;
    private final AnnounceDeputies announce;
    private final ApplicationEventPublisher facts;

    EndDeputation(Access access, Deputations deputations, AnnounceDeputies announce, ApplicationEventPublisher facts) {
        this.access = access;
        this.deputations = deputations;
        this.announce = announce;
        this.facts = facts;
    }

    /**
     * The deputy may no longer act for the person, in running sessions neither. Announces {@link DeputationEnded}. Ending one that is
     * over changes nothing.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-found} for anybody but the two and administrators
     */
    @Transactional
    public void end(UUID id) {
        var me = access.me();
        var deputation = deputations
                .find(id)
                .filter(found -> me.equals(found.principal())
                        || me.equals(found.deputy())
                        || access.holds(Group.of(Role.SYS_ADMIN)))
                .orElseThrow(() -> SharedProblem.NOT_FOUND.on(id));
        if (deputation.stands(deputations.today())) {
            deputations.end(id, me);
            facts.publishEvent(new DeputationEnded(id, deputation.principal(), deputation.deputy()));
            announce.whatHasTurned();
        }
    }
}
