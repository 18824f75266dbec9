package vn.thidua.workflow.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.workflow.organisation.ManagingLine;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.ruleset.PaperRequirement;
import vn.thidua.workflow.ruleset.RuleSetId;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.UnitCode;
import vn.thidua.workflow.testing.WorkflowTest;

/** The cases of the domain rules, against the rule sets as they are in the database. */
@WorkflowTest
class EligibilityTests {

    private static final Initiative INITIATIVE =
            new Initiative("SK-1", "Sáng kiến minh họa", InitiativeLevel.CAP_TP, "minh họa");

    @Autowired
    List<EligibilityRule> rules;

    @Autowired
    RuleSets ruleSets;

    @Test
    void aGapBreaksThreeConsecutiveYears() {
        var fighter = dossier("RS-2017", "CSTDTP").cityUnit().initiative(INITIATIVE);
        assertThat(slugs(fighter.won("CSTDCS", 2015, 2017, 2018))).containsExactly("consecutive-gap");
        assertThat(slugs(fighter.won("CSTDCS", 2015, 2016, 2017)))
                .as("must end at the year considered")
                .containsExactly("consecutive-gap");
        assertThat(slugs(fighter.won("CSTDCS", 2016, 2017, 2018))).isEmpty();
    }

    @Test
    void aGapOnlyWarnsWhereTheConditionRestsOnPractice() {
        var findings = findings(dossier("RS-2017", "BKTP_TT").won("TTLDXS", 2018));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.slug()).isEqualTo("consecutive-gap");
            assertThat(finding.stops()).isFalse();
        });
        assertThat(slugs(dossier("RS-2017", "BKTP_TT").won("TTLDXS", 2017, 2018)))
                .isEmpty();
    }

    @Test
    void aPersonOfACentralUnitNeedsSomebodyWhoTakesResponsibility() {
        var fighter = dossier("RS-2017", "CSTDTP").initiative(INITIATIVE).won("CSTDCS", 2016, 2017, 2018);
        assertThat(findings(fighter)).singleElement().satisfies(finding -> {
            assertThat(finding.slug()).isEqualTo("auth-01");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.stops()).isTrue();
        });
        assertThat(findings(fighter.overridden("auth-01")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.stops()).isFalse());
        assertThat(slugs(dossier("RS-2017", "COTP").assessed())).doesNotContain("auth-01");
    }

    @Test
    void aFighterTitleNeedsAnInitiativeThatNobodyElseUses() {
        var fighter = dossier("RS-2017", "CSTDTP").cityUnit().won("CSTDCS", 2016, 2017, 2018);
        assertThat(slugs(fighter)).containsExactly("initiative-missing");
        assertThat(slugs(fighter.initiative(INITIATIVE).usedElsewhere("SK-1"))).containsExactly("initiative-in-use");
    }

    @Test
    void excellenceAloneMadeNoGrassrootsFighterBefore2024() {
        assertThat(slugs(dossier("RS-2017", "CSTDCS").excellentIn(2018))).contains("initiative-missing");
        assertThat(slugs(dossier("RS-2025", "CSTDCS").excellentIn(2018))).doesNotContain("initiative-missing");
        assertThat(slugs(dossier("RS-2017", "CSTDCS").excellentIn(2018).initiative(INITIATIVE)))
                .doesNotContain("initiative-missing");
    }

    @Test
    void aFlagNeedsTheSelfAssessmentThatTheClusterScores() {
        assertThat(slugs(dossier("RS-2017", "COTP"))).containsExactly("self-assessment-missing");
        assertThat(slugs(dossier("RS-2017", "COTP").assessed())).isEmpty();
        assertThat(slugs(dossier("RS-2017", "BKTP_TT").won("TTLDXS", 2017, 2018)))
                .as("the cluster is only informed")
                .isEmpty();
    }

    @Test
    void everyMandatoryPaperOfTheUnitIsAskedFor() {
        var findings = findings(dossier("RS-2017", "COTP").assessed().without("GU", "XN_DANG"));
        assertThat(findings).extracting(Finding::slug).containsOnly("paper-missing");
        assertThat(findings).extracting(finding -> finding.about().get(0)).containsExactly("GU", "XN_DANG");
    }

    @Test
    void everyFindingNamesItsSource() {
        var everythingWrong = dossier("RS-2017", "CSTDTP").without("TTR", "SK");
        assertThat(findings(everythingWrong))
                .hasSizeGreaterThan(3)
                .allSatisfy(finding -> assertThat(finding.source()).isNotBlank());
    }

    private List<Finding> findings(Example example) {
        var dossier = example.build();
        return rules.stream().flatMap(rule -> rule.check(dossier).stream()).toList();
    }

    private List<String> slugs(Example example) {
        return findings(example).stream().map(Finding::slug).toList();
    }

    private Example dossier(String ruleSet, String award) {
        return new Example(
                ruleSet, award, ManagingLine.CENTRAL_VERTICAL, List.of(), null, Set.of(), Set.of(), false, Set.of());
    }

    /** A dossier of 2018 with every paper, changed one thing at a time. */
    private final class Example {

        private final String ruleSet;
        private final String award;
        private final ManagingLine line;
        private final List<HistoryTitle> history;
        private final @Nullable Initiative initiative;
        private final Set<String> used;
        private final Set<String> missing;
        private final boolean assessed;
        private final Set<String> overridden;

        Example(
                String ruleSet,
                String award,
                ManagingLine line,
                List<HistoryTitle> history,
                @Nullable Initiative initiative,
                Set<String> used,
                Set<String> missing,
                boolean assessed,
                Set<String> overridden) {
            this.ruleSet = ruleSet;
            this.award = award;
            this.line = line;
            this.history = history;
            this.initiative = initiative;
            this.used = used;
            this.missing = missing;
            this.assessed = assessed;
            this.overridden = overridden;
        }

        Example cityUnit() {
            return new Example(
                    ruleSet, award, ManagingLine.CITY, history, initiative, used, missing, assessed, overridden);
        }

        Example won(String title, int... years) {
            var titles = Arrays.stream(years)
                    .mapToObj(year -> new HistoryTitle(year, title, null))
                    .toList();
            return new Example(ruleSet, award, line, titles, initiative, used, missing, assessed, overridden);
        }

        Example excellentIn(int year) {
            var titles = List.of(new HistoryTitle(year, "LDTT", HistoryTitle.Limb.EXCELLENT));
            return new Example(ruleSet, award, line, titles, initiative, used, missing, assessed, overridden);
        }

        Example initiative(Initiative named) {
            return new Example(ruleSet, award, line, history, named, used, missing, assessed, overridden);
        }

        Example usedElsewhere(String... keys) {
            return new Example(ruleSet, award, line, history, initiative, Set.of(keys), missing, assessed, overridden);
        }

        Example without(String... papers) {
            return new Example(ruleSet, award, line, history, initiative, used, Set.of(papers), assessed, overridden);
        }

        Example assessed() {
            return new Example(ruleSet, award, line, history, initiative, used, missing, true, overridden);
        }

        Example overridden(String slug) {
            return new Example(ruleSet, award, line, history, initiative, used, missing, assessed, Set.of(slug));
        }

        Dossier build() {
            var inForce = ruleSets.byId(new RuleSetId(ruleSet));
            var code = new AwardCode(award);
            var papers = inForce.papers(code);
            return new Dossier(
                    inForce,
                    code,
                    inForce.award(code).clusterStep(),
                    inForce.award(code).source(),
                    2018,
                    new UnitCode("U10"),
                    line,
                    history,
                    initiative == null ? List.of() : List.of(initiative),
                    used,
                    papers,
                    papers.stream()
                            .map(PaperRequirement::paper)
                            .filter(paper -> !missing.contains(paper))
                            .collect(Collectors.toSet()),
                    true,
                    assessed,
                    overridden);
        }
    }
}
