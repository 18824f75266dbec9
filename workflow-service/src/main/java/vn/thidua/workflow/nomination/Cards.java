package vn.thidua.workflow.nomination;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.organisation.Units;
import vn.thidua.workflow.ruleset.RuleSet;
import vn.thidua.workflow.ruleset.RuleSetId;
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
        return statuses.isEmpty() ? List.of() : all(dossiers.in(statuses));
    }

    @Override
    public List<NominationCard> of(UnitCode unit) {
        return all(dossiers.of(unit));
    }

    /** Newest first. */
    public List<NominationCard> all(Collection<UUID> ids) {
        return all(dossiers.all(ids));
    }

    public NominationCard of(Nomination nomination) {
        return card(
                nomination,
                ruleSets.byId(nomination.ruleSet()),
                units.get(nomination.unit()).name());
    }

    /** Many cards, with each rule set and each unit read once. */
    private List<NominationCard> all(List<Nomination> nominations) {
        var rules = new HashMap<RuleSetId, RuleSet>();
        var names = new HashMap<UnitCode, String>();
        return nominations.stream()
                .map(each -> card(
                        each,
                        rules.computeIfAbsent(each.ruleSet(), ruleSets::byId),
                        names.computeIfAbsent(
                                each.unit(), unit -> units.get(unit).name())))
                .toList();
    }

    private static NominationCard card(Nomination nomination, RuleSet rules, String unitName) {
        return new NominationCard(
                nomination.id(),
                nomination.dossierCode(),
                nomination.dossierVersion(),
                nomination.year(),
                nomination.ruleSet(),
                rules.award(nomination.award()),
                nomination.subject(),
                nomination.unit(),
                unitName,
                nomination.cluster(),
                nomination.status());
    }
}
