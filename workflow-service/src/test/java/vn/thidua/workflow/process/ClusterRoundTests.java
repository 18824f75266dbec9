package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.assessment.SheetCode;
import vn.thidua.workflow.cluster.ObjectionsClosed;
import vn.thidua.workflow.cluster.OpenRound;
import vn.thidua.workflow.cluster.PeerScoresSubmitted;
import vn.thidua.workflow.cluster.PeerScoringStarted;
import vn.thidua.workflow.cluster.ScoresVerified;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
@Transactional
class ClusterRoundTests {

    private static final Instant LATER = Instant.parse("2030-03-01T16:59:59Z");
    private static final List<String> UNITS =
            List.of("U01", "U02", "U03", "U04", "U05", "U06", "U07", "U08", "U09", "U10");

    @Autowired
    MoveProcesses processes;

    @Autowired
    CaseDriver cases;

    @Autowired
    OpenRound openRound;

    @Autowired
    JdbcClient jdbc;

    private RoundId round = RoundId.next();

    @Test
    void givesEachMemberUnitOneTaskForAllItsPeers() {
        scoring();
        assertThat(cases.openTasks(round)).hasSize(10).containsOnly(TaskKeys.SCORE_PEERS);

        processes.on(new PeerScoresSubmitted(round, new UnitCode("U03")));
        assertThat(cases.openTasks(round)).hasSize(9);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> processes.on(new PeerScoresSubmitted(round, new UnitCode("U03"))))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(ProcessProblem.TASK_NOT_OPEN));
    }

    @Test
    void asksTheUnitsThatWereMembersWhenTheRoundOpened() {
        round = openRound.open("HN-XII", 2018, new SheetCode("SS-XII-2018"));
        jdbc.sql("delete from cluster_membership where cluster = 'HN-XII' and unit in ('U02', 'U10')")
                .update();

        processes.on(new PeerScoringStarted(round, 10));
        UNITS.forEach(unit -> processes.on(new PeerScoresSubmitted(round, new UnitCode(unit))));

        assertThat(cases.openTasks(round)).containsExactly(TaskKeys.VERIFY_SCORES);
    }

    @Test
    void verifiesOnceAllHaveScoredAndWaitsForObjections() {
        verified();

        assertThat(cases.openTasks(round)).isEmpty();
        assertThat(cases.jobs(round, "cluster-round"))
                .singleElement()
                .satisfies(job -> assertThat(job.getDuedate()).isEqualTo(java.util.Date.from(LATER)));
    }

    @Test
    void leavesTheObjectionWindowOpenWhenNobodyWaitsForASettlement() {
        verified();
        processes.on(new ObjectionsClosed(round));
        assertThat(cases.openTasks(round)).as("the window is not over").isEmpty();
    }

    private void scoring() {
        round = openRound.open("HN-XII", 2018, new SheetCode("SS-XII-2018"));
        processes.on(new PeerScoringStarted(round, 10));
    }

    private void verified() {
        scoring();
        UNITS.forEach(unit -> processes.on(new PeerScoresSubmitted(round, new UnitCode(unit))));
        assertThat(cases.openTasks(round)).containsExactly(TaskKeys.VERIFY_SCORES);
        processes.on(new ScoresVerified(round, LATER));
    }
}
