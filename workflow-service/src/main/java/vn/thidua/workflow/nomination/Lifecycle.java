package vn.thidua.workflow.nomination;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves nominations by facts and lets everything that hangs on a status follow. */
@Component
class Lifecycle implements AdvanceNomination {

    private final Dossiers dossiers;
    private final InitiativeLedger initiatives;
    private final Returns returns;
    private final DossierVersions versions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Lifecycle(
            Dossiers dossiers,
            InitiativeLedger initiatives,
            Returns returns,
            DossierVersions versions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.dossiers = dossiers;
        this.initiatives = initiatives;
        this.returns = returns;
        this.versions = versions;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void by(NominationFact fact) {
        var nomination = dossiers.hold(fact.nomination());
        nomination.follow(fact, clock.instant());
        initiatives.follow(nomination, fact);
        returns.follow(nomination, fact);
        versions.follow(nomination, fact);
        facts.publishEvent(fact);
    }
}
