package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.cluster.ClusterBallotClosed;
import vn.thidua.workflow.cluster.ClusterBallotOpened;
import vn.thidua.workflow.cluster.ClusterProposed;
import vn.thidua.workflow.cluster.OpenRound;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
@Transactional
class ClusterBallotTests {

    @Autowired
    RuntimeService runtime;

    @Autowired
    MoveProcesses processes;

    @Autowired
    CaseDriver cases;

    @Autowired
    OpenRound openRound;

    @Test
    void keepsVotingOpenUntilTheChairClosesTheBallot() {
        var round = openRound.open("HN-XII", 2018, RoundDriver.SHEET);
        runtime.createProcessInstanceModification(
                        cases.instance(round, ProcessKeys.CLUSTER_ROUND).getId())
                .cancelAllForActivity(TaskKeys.CLOSE_SELF_ASSESSMENT)
                .startBeforeActivity("Gateway_RankingStands")
                .execute();
        assertThat(cases.openTasks(round)).containsExactly(TaskKeys.OPEN_CLUSTER_BALLOT);

        processes.on(new ClusterBallotOpened(round, 10));
        assertThat(cases.openTasks(round))
                .hasSize(11)
                .containsOnly(TaskKeys.CAST_CLUSTER_VOTE, TaskKeys.CLOSE_CLUSTER_BALLOT);

        processes.on(new ClusterBallotClosed(round, 10));
        assertThat(cases.openTasks(round)).containsExactly(TaskKeys.SIGN_CLUSTER_MINUTES);

        processes.on(new ClusterProposed(round, List.of(), List.of()));
        assertThat(cases.isRunning(round)).isFalse();
        assertThat(cases.passed(round, "cluster-round"))
                .containsSubsequence("Event_ClusterBallotClosed", "Gateway_VotingOver", "EndEvent_ClusterProposed");
    }
}
