package vn.thidua.workflow.nomination;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.assessment.SelfAssessments;
import vn.thidua.workflow.documents.Documents;
import vn.thidua.workflow.documents.StoredDocument;
import vn.thidua.workflow.organisation.Units;
import vn.thidua.workflow.ruleset.RuleSets;

/** Applies every rule to a dossier. Usable at any time, with or without a process. */
@Component
class Eligibility {

    private final List<EligibilityRule> rules;
    private final Sections sections;
    private final InitiativeLedger initiatives;
    private final Overrides overrides;
    private final Documents documents;
    private final Units units;
    private final RuleSets ruleSets;
    private final SelfAssessments assessments;

    Eligibility(
            List<EligibilityRule> rules,
            Sections sections,
            InitiativeLedger initiatives,
            Overrides overrides,
            Documents documents,
            Units units,
            RuleSets ruleSets,
            SelfAssessments assessments) {
        this.rules = rules;
        this.sections = sections;
        this.initiatives = initiatives;
        this.overrides = overrides;
        this.documents = documents;
        this.units = units;
        this.ruleSets = ruleSets;
        this.assessments = assessments;
    }

    List<Finding> of(Nomination nomination) {
        var dossier = read(nomination);
        return rules.stream().flatMap(rule -> rule.check(dossier).stream()).toList();
    }

    /** What keeps the head from signing; everything else goes along with the dossier. */
    List<Finding> missingPapers(Nomination nomination) {
        return UnitPapers.missing(ruleSets.byId(nomination.ruleSet()).papers(nomination.award()), attached(nomination));
    }

    private Dossier read(Nomination nomination) {
        var rulesOfYear = ruleSets.byId(nomination.ruleSet());
        var award = rulesOfYear.award(nomination.award());
        var written = sections.of(nomination.id());
        var named = sections.initiatives(written);
        return new Dossier(
                rulesOfYear,
                nomination.award(),
                award.clusterStep(),
                award.source(),
                nomination.year(),
                nomination.unit(),
                units.get(nomination.unit()).managingLine(),
                sections.history(written),
                named,
                initiatives.usedElsewhere(nomination, named),
                rulesOfYear.papers(nomination.award()),
                attached(nomination),
                nomination.cluster() != null,
                selfAssessed(nomination),
                overrides.slugsOf(nomination.id()));
    }

    private Set<String> attached(Nomination nomination) {
        return documents.of(nomination.id().value()).stream()
                .map(StoredDocument::paper)
                .collect(Collectors.toSet());
    }

    private boolean selfAssessed(Nomination nomination) {
        var cluster = nomination.cluster();
        return cluster != null && assessments.submitted(cluster, nomination.year(), nomination.unit());
    }
}
