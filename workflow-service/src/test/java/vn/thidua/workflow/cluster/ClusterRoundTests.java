package vn.thidua.workflow.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.assessment.SaveSelfAssessment;
import vn.thidua.workflow.assessment.SheetCode;
import vn.thidua.workflow.assessment.SubmitSelfAssessment;
import vn.thidua.workflow.identity.GrantRole;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.WorkflowTest;

/** The round of Cluster XII up to its ranking, on a real database (domain rules 8.3). */
@WorkflowTest
@Transactional
class ClusterRoundTests {

    private static final SheetCode SHEET = new SheetCode("SS-XII-2018");

    @Autowired
    OpenRound openRound;

    @Autowired
    SaveSelfAssessment save;

    @Autowired
    SubmitSelfAssessment submit;

    @Autowired
    StartPeerScoring startPeerScoring;

    @Autowired
    SubmitPeerScores submitPeerScores;

    @Autowired
    VerifyScores verifyScores;

    @Autowired
    RaiseObjection raiseObjection;

    @Autowired
    SettleObjection settleObjection;

    @Autowired
    CloseObjections closeObjections;

    @Autowired
    ViewRound viewRound;

    @Autowired
    GrantRole grantRole;

    @Test
    void ranksTheClusterAsInTheWorkedExample() {
        var round = verified();

        var ranking = As.person("u02.cum", () -> viewRound.one(round)).ranking();

        assertThat(ranking).hasSize(10);
        for (var line : StandingTests.lines()) {
            assertThat(ranking)
                    .filteredOn(standing -> standing.unit().value().equals(line.unit()))
                    .singleElement()
                    .satisfies(standing -> {
                        assertThat(standing.finalScore()).isEqualByComparingTo(line.finalScore());
                        assertThat(standing.rank()).isEqualTo(line.rank());
                    });
        }
    }

    @Test
    void showsAUnitsOfficerItsOwnLineOnly() {
        var round = verified();

        assertThat(As.person("u05.canbo", () -> viewRound.one(round)).ranking())
                .singleElement()
                .satisfies(standing -> assertThat(standing.unit().value()).isEqualTo("U05"));
    }

    @Test
    void doesNotStartPeerScoringWhileAUnitHasTimeAndHasNotHandedIn() {
        var round = opened();

        assertRefused("assessments-missing", () -> As.person("u01.cumtruong", () -> startPeerScoring.start(round)));
    }

    @Test
    void takesScoresOfAUnitOnce() {
        var round = scored();

        assertRefused("peer-scores-already-submitted", () -> score(round, "U02"));
    }

    @Test
    void takesOneObjectionAndRanksAnewWhereItIsRight() {
        var round = verified();
        As.person("u08.cum", () -> raiseObjection.raise(round, "Tiêu chí D1 chấm thiếu (minh họa)"));
        assertRefused(
                "objection-already-raised",
                () -> As.person("u08.cum", () -> raiseObjection.raise(round, "Kiến nghị lần hai")));

        As.person(
                "u10.cumpho",
                () -> settleObjection.settle(
                        round,
                        new UnitCode("U08"),
                        "Chấp nhận (minh họa)",
                        Map.of("A1", new ScoreChange(new BigDecimal(250), "Bổ sung minh chứng"))));

        assertThat(As.person("tp.chuyenvien1", () -> viewRound.one(round)).ranking())
                .filteredOn(standing -> standing.unit().value().equals("U08"))
                .singleElement()
                .satisfies(standing -> {
                    assertThat(standing.finalScore()).isEqualByComparingTo("929");
                    assertThat(standing.rank()).isEqualTo(7);
                });
        assertThat(closeObjections.close(round))
                .as("closed before the deadline")
                .isFalse();
    }

    @Test
    void keepsTheHeadFromSettlingItsOwnObjection() {
        var round = verified();
        As.person("u01.cum", () -> raiseObjection.raise(round, "Kiến nghị của đơn vị Cụm trưởng"));

        assertRefused(
                "own-objection",
                () -> As.person(
                        "u01.cumtruong",
                        () -> settleObjection.settle(round, new UnitCode("U01"), "Chấp nhận", Map.of())));
    }

    @Test
    void takesNothingFromSomebodyWhoReviewsForTwoUnits() {
        var round = verified();
        grantRole.to(new PersonId("u08.cum"), Group.of(Role.CLUSTER_REVIEWER, "U09"));

        assertRefused("unit-ambiguous", () -> As.person("u08.cum", () -> raiseObjection.raise(round, "Kiến nghị")));
    }

    @Test
    void isNotThereForTheConsulted() {
        var round = opened();

        assertRefused("not-found", () -> As.person("snv.hiepy", () -> viewRound.one(round)));
    }

    private RoundId opened() {
        return As.person("tp.chuyenvien1", () -> openRound.open("HN-XII", 2018, SHEET));
    }

    private RoundId scored() {
        var round = opened();
        for (var line : StandingTests.lines()) {
            As.person(line.unit().toLowerCase(Locale.ROOT) + ".canbo", () -> {
                save.save(SHEET, new UnitCode(line.unit()), line.points(), Map.of(), null);
                submit.submit(SHEET, new UnitCode(line.unit()));
            });
        }
        As.person("u01.cumtruong", () -> startPeerScoring.start(round));
        StandingTests.lines().forEach(line -> score(round, line.unit()));
        return round;
    }

    private RoundId verified() {
        var round = scored();
        var bonus = new HashMap<UnitCode, BigDecimal>();
        var penalty = new HashMap<UnitCode, BigDecimal>();
        StandingTests.lines().forEach(line -> {
            bonus.put(new UnitCode(line.unit()), line.bonus());
            penalty.put(new UnitCode(line.unit()), line.penalty());
        });
        As.person("u01.cumtruong", () -> verifyScores.verify(round, new Verification(bonus, penalty, Map.of())));
        return round;
    }

    private void score(RoundId round, String scorer) {
        var given = new HashMap<UnitCode, Map<String, BigDecimal>>();
        StandingTests.lines().stream()
                .filter(line -> !line.unit().equals(scorer))
                .forEach(line -> given.put(new UnitCode(line.unit()), line.points()));
        As.person(scorer.toLowerCase(Locale.ROOT) + ".cum", () -> submitPeerScores.submit(round, given));
    }

    private static void assertRefused(String slug, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.type().slug()).isEqualTo(slug));
    }
}
