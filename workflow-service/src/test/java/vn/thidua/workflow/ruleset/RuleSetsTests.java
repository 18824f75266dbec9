package vn.thidua.workflow.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
class RuleSetsTests {

    private static final AwardCode FLAG = new AwardCode("COTP");

    @Autowired
    RuleSets ruleSets;

    @ParameterizedTest
    @CsvSource({"2017, RS-2017", "2018, RS-2017", "2023, RS-2017", "2024, RS-2024", "2025, RS-2025"})
    void goesByTheYearOfConsideration(int year, String expected) {
        var rules = ruleSets.forYear(year);
        assertThat(rules.id()).hasToString(expected);
        assertThat(rules.warning()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027})
    void standsInForTheUnconfirmedAmendmentWithAWarningAndItsSource(int year) {
        var rules = ruleSets.forYear(year);
        assertThat(rules.id()).hasToString("RS-2025");
        assertThat(rules.warning()).contains("06/2026/QH16", "chưa được xác nhận", "docid=218100");
        assertThat(ruleSets.byId(new RuleSetId("RS-2025")).warning()).isNull();
    }

    @Test
    void knowsNoRulesBeforeTheFirstSetNorTheDisabledOne() {
        assertThatThrownBy(() -> ruleSets.forYear(2016)).hasMessageContaining("ruleset-unknown");
        assertThatThrownBy(() -> ruleSets.byId(new RuleSetId("RS-2026"))).hasMessageContaining("ruleset-unknown");
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2024, 2025})
    void isCompleteForEveryStepAndEveryAwardWithSources(int year) {
        var rules = ruleSets.forYear(year);
        assertThat(Step.values())
                .allSatisfy(step -> assertThat(rules.workingDays(step)).isPositive());
        assertThat(rules.awards())
                .extracting(award -> award.code().value())
                .containsExactly("LDTT", "CSTDCS", "CSTDTP", "TTLDTT", "TTLDXS", "COTP", "BKTP_CN", "BKTP_TT");
        assertThat(rules.awards()).allSatisfy(award -> {
            assertThat(award.source()).isNotBlank();
            assertThat(rules.papers(award.code()))
                    .isNotEmpty()
                    .allSatisfy(paper -> assertThat(paper.source()).isNotBlank());
            assertThat(rules.setting("consultation.agencies." + award.code())).isNotNull();
            assertThat(rules.listed("streak." + award.code()))
                    .allMatch(streak -> streak.matches("[A-Z_]+:[1-9]:(BLOCKING|WARNING)"));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2024, 2025})
    void namesTheAwardsThatARuleIsAbout(int year) {
        var rules = ruleSets.forYear(year);
        assertThat(rules.listed("streak.CSTDTP")).containsExactly("CSTDCS:3:BLOCKING");
        assertThat(rules.listed("streak.BKTP_TT")).containsExactly("TTLDXS:2:WARNING");
        assertThat(rules.listed("authority.check.awards")).containsExactly("CSTDTP");
        assertThat(rules.listed("flag.perCluster.awards")).containsExactly("COTP");
    }

    @Test
    void hasTheThresholdsOfTheCouncil() {
        var rules = ruleSets.forYear(2018);
        assertThat(votes(rules, "CSTDTP")).isEqualTo(16);
        assertThat(votes(rules, "COTP")).isEqualTo(14);
        assertThat(rules.threshold("council.quorum").votesNeeded(17)).isEqualTo(12);
        assertThat(rules.threshold("cluster.flagThreshold").votesNeeded(9)).isEqualTo(6);
        assertThat(rules.threshold("unit.voteThreshold").votesNeeded(10)).isEqualTo(6);
    }

    @Test
    void hasTheDocumentMatrixOfTheFlag() {
        var papers = ruleSets.forYear(2018).papers(FLAG);
        assertThat(papers.stream().filter(paper -> paper.need() == Need.MANDATORY))
                .extracting(PaperRequirement::paper)
                .containsExactly("TTR", "BCTT_TT", "BB_CS", "BB_CUM", "BCD", "DG", "GU", "XN_DANG");
        assertThat(papers.stream().filter(paper -> paper.due() != DueStage.UNIT))
                .extracting(paper -> paper.paper() + " " + paper.due())
                .containsExactly("BB_CUM CLUSTER", "BCD CLUSTER", "HY CITY");
    }

    @Test
    void hasTheSettingsOfTheCity() {
        var rules = ruleSets.forYear(2018);
        assertThat(rules.setting("consultation.agencies.COTP")).isEqualTo("SNV,CATP,BHXH");
        assertThat(rules.setting("consultation.agencies.CSTDTP")).isEmpty();
        assertThat(rules.setting("council.absentMode")).isEqualTo("WRITTEN_COUNTED");
        assertThat(rules.setting("cstdcs.mode")).isEqualTo("LDTT_AND_INITIATIVE");
        assertThat(ruleSets.forYear(2025).setting("cstdcs.mode")).isEqualTo("LDTT_AND_ANY");
        assertThatThrownBy(() -> rules.setting("no.such")).hasMessageContaining("setting-missing");
        assertThatThrownBy(() -> rules.award(new AwardCode("NOPE"))).hasMessageContaining("award-unknown");
    }

    @Test
    void readsARuleSetOnce() {
        var first = ruleSets.byId(new RuleSetId("RS-2017"));
        assertThat(ruleSets.byId(new RuleSetId("RS-2017"))).isSameAs(first);
        assertThat(Arrays.stream(first.getClass().getRecordComponents())).isNotEmpty();
    }

    private static int votes(RuleSet rules, String award) {
        return rules.award(new AwardCode(award)).councilThreshold().votesNeeded(17);
    }
}
