package vn.thidua.workflow.nomination;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.organisation.Units;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.UnitCode;

/** Writes the cards of nominations. */
@Component
@Transactional(readOnly = true)
class Cards implements Nominations {

    private final Dossiers dossiers;
    private final RuleSets ruleSets;
    private final Units units;

    Cards(Dossiers dossiers, RuleSets ruleSets, Units units) {
        this.dossiers = dossiers;
        this.ruleSets = ruleSets;
        this.units = units;
    }

    @Override
    public NominationCard card(NominationId id) {
        return of(dossiers.get(id));
    }

    @Override
    public List<NominationCard> in(Set<NominationStatus> statuses) {
        return statuses.isEmpty()
                ? List.of()
                : dossiers.in(statuses).stream().map(this::of).toList();
    }

    @Override
    public List<NominationCard> of(UnitCode unit) {
        return dossiers.of(unit).stream().map(this::of).toList();
    }

    public NominationCard of(Nomination nomination) {
        return new NominationCard(
                nomination.id(),
                nomination.dossierCode(),
                nomination.dossierVersion(),
                nomination.year(),
                nomination.ruleSet(),
                ruleSets.byId(nomination.ruleSet()).award(nomination.award()),
                nomination.subject(),
                nomination.unit(),
                units.get(nomination.unit()).name(),
                nomination.cluster(),
                nomination.status());
    }
}
