package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.workflow.cluster.CloseClusterBallot;
import vn.thidua.workflow.cluster.ReleaseClusterKeyShare;
import vn.thidua.workflow.cluster.RoundStatus;
import vn.thidua.workflow.cluster.SignClusterMinutes;
import vn.thidua.workflow.cluster.ViewRound;
import vn.thidua.workflow.nomination.NominationStatus;
import vn.thidua.workflow.nomination.NominationWithdrawn;
import vn.thidua.workflow.nomination.Nominations;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.Reason;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.Axe;
import vn.thidua.workflow.testing.Chromium;
import vn.thidua.workflow.testing.OnRealServers;
import vn.thidua.workflow.testing.Pages;
import vn.thidua.workflow.testing.WorkflowTest;

/** Rounds from their opening to their end, each step by the person whose it is. */
@WorkflowTest
@OnRealServers
@Transactional
class WholeRoundTests {

    @Autowired
    CaseDriver cases;

    @Autowired
    RoundDriver rounds;

    @Autowired
    ReleaseClusterKeyShare releaseKeyShare;

    @Autowired
    CloseClusterBallot closeBallot;

    @Autowired
    SignClusterMinutes signMinutes;

    @Autowired
    ViewRound viewRound;

    @Autowired
    Nominations nominations;

    @Autowired
    WebApplicationContext context;

    @Autowired
    Environment environment;

    @Test
    void isChairedToItsEndByAPlainMemberWhereHeadAndDeputyStand() throws JsonProcessingException {
        var round = rounds.opened();
        var ofHead = rounds.flagOf("U01");
        var ofDeputy = rounds.flagOf("U10");
        rounds.rank(round);
        assertThat(As.person("u02.cum", () -> viewRound.one(round)).chair()).hasToString("U02");

        rounds.vote(round, "u02.cum", ofHead, ofDeputy);
        assertThat(As.person("u02.cum", () -> viewRound.one(round)).voted()).hasSize(10);
        finish(round, "u02.cum");

        assertThat(status(ofHead)).isEqualTo(NominationStatus.CITY_SUBMITTED);
        assertThat(status(ofDeputy)).as("one flag for each cluster").isEqualTo(NominationStatus.NOT_PROPOSED);
        assertThat(cases.openTasks(ofHead)).containsExactly(TaskKeys.RECEIVE_DOSSIER);
        assertThat(cases.isRunning(round)).isFalse();
        assertThat(Pages.of(context).open("u02.cum", "/rounds/" + round))
                .as("results name what was voted on, not its id")
                .contains("9 đồng ý", "gốc cây Merkle", nominations.card(ofHead).subject() + "</a>")
                .doesNotContain(">" + ofHead + "<");
    }

    @Test
    void givesTheFlagToTheNextWhereTheBestHasWithdrawn() throws JsonProcessingException {
        var round = rounds.opened();
        var best = rounds.flagOf("U03");
        var next = rounds.flagOf("U04");
        rounds.rank(round);
        rounds.vote(round, "u01.cumtruong", best, next);

        cases.follow(new NominationWithdrawn(best, new Reason("other", "Đơn vị rút đề nghị (minh họa)")));
        finish(round, "u01.cumtruong");

        assertThat(status(best)).isEqualTo(NominationStatus.WITHDRAWN);
        assertThat(status(next)).isEqualTo(NominationStatus.CITY_SUBMITTED);
        assertThat(As.person("u01.cumtruong", () -> viewRound.one(round)).status())
                .isEqualTo(RoundStatus.PROPOSED);
    }

    @Test
    void isNotCountedWhileAUnitThatIsThereMayStillVote() throws JsonProcessingException {
        var round = rounds.opened();
        var flag = rounds.flagOf("U03");
        rounds.rank(round);
        rounds.openBallot(round, "u01.cumtruong");
        RoundDriver.UNITS.stream()
                .filter(unit -> !List.of("U03", "U07").contains(unit))
                .forEach(unit -> rounds.cast(round, unit, flag));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> finish(round, "u01.cumtruong"))
                .satisfies(refused -> {
                    assertThat(refused.type().slug()).isEqualTo("units-have-not-voted");
                    assertThat(refused.facts()[0]).isEqualTo("U07");
                });

        rounds.past(round, "ballot_deadline");
        As.person("u01.cumtruong", () -> closeBallot.close(round));
        As.person("u01.cumtruong", () -> signMinutes.sign(round));

        assertThat(status(flag)).isEqualTo(NominationStatus.CITY_SUBMITTED);
    }

    @Test
    void endsWithoutABallotWhereNobodyStands() {
        var round = rounds.opened();
        rounds.rank(round);
        assertThat(As.person("u01.cumtruong", () -> viewRound.one(round)).nobodyStands())
                .isTrue();

        As.person("u01.cumtruong", () -> signMinutes.sign(round));

        var ended = As.person("u01.cumtruong", () -> viewRound.one(round));
        assertThat(ended.status()).isEqualTo(RoundStatus.PROPOSED);
        assertThat(ended.minutes()).isNull();
        assertThat(cases.isRunning(round)).isFalse();
        assertThat(cases.passed(round, "cluster-round"))
                .contains("EndEvent_NobodyStood")
                .doesNotContain(TaskKeys.CAST_CLUSTER_VOTE);
    }

    @Test
    void doesNotWaitForeverForAUnitThatScoresNobody() throws JsonProcessingException {
        var round = rounds.opened();
        var flag = rounds.flagOf("U03");
        rounds.startScoring(round);
        RoundDriver.UNITS.stream().filter(unit -> !unit.equals("U07")).forEach(unit -> rounds.score(round, unit));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> rounds.verify(round))
                .satisfies(refused -> assertThat(refused.type().slug()).isEqualTo("peer-scores-missing"));

        rounds.past(round, "peer_scoring_deadline");
        assertThat(As.person("u01.cumtruong", () -> viewRound.one(round)).comparison())
                .hasSize(10);
        rounds.verify(round);

        assertThat(status(flag)).isEqualTo(NominationStatus.CLUSTER_VERIFIED);
        assertThat(cases.openTasks(round)).isEmpty();
        assertThat(As.person("u01.cumtruong", () -> viewRound.one(round)).ranking())
                .hasSize(10);
    }

    @Test
    void nothingSeriousIsWrongFromTheBallotToTheResultsForReadersWhoDoNotSeeOrClick() throws JsonProcessingException {
        var round = rounds.opened();
        var flag = rounds.flagOf("U03");
        rounds.rank(round);
        try (var chromium = Chromium.at(environment)) {
            var axe = Axe.in(chromium);
            show(axe, "u01.cumtruong", round);
            rounds.openBallot(round, "u01.cumtruong");
            show(axe, "u05.cum", round);
            for (var unit : RoundDriver.UNITS) {
                if (!unit.equals("U03")) {
                    rounds.cast(round, unit, flag);
                }
            }
            show(axe, "u10.cumpho", round);
            As.person("u10.cumpho", () -> releaseKeyShare.release(round));
            show(axe, "u01.cumtruong", round);
            As.person("u01.cumtruong", () -> closeBallot.close(round));
            show(axe, "u01.cumtruong", round);
            As.person("u01.cumtruong", () -> signMinutes.sign(round));
            show(axe, "u05.cum", round);
            assertThat(axe.complaints()).isEmpty();
        }
    }

    private void show(Axe axe, String person, RoundId round) {
        var path = "/rounds/" + round;
        axe.show(path, Pages.of(context).open(person, path));
    }

    private void finish(RoundId round, String chair) {
        As.person("u10.cumpho", () -> releaseKeyShare.release(round));
        As.person(chair, () -> closeBallot.close(round));
        As.person(chair, () -> signMinutes.sign(round));
    }

    private NominationStatus status(NominationId nomination) {
        return nominations.card(nomination).status();
    }
}
