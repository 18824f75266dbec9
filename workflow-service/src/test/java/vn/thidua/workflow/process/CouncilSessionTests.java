package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.council.CouncilBallotClosed;
import vn.thidua.workflow.council.CouncilBallotOpened;
import vn.thidua.workflow.council.CouncilMinutesSigned;
import vn.thidua.workflow.council.SessionConvened;
import vn.thidua.workflow.organisation.CouncilMember;
import vn.thidua.workflow.organisation.Councils;
import vn.thidua.workflow.shared.SessionId;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
@Transactional
class CouncilSessionTests {

    private static final Instant HELD_AT = Instant.parse("2030-03-01T02:00:00Z");

    @Autowired
    MoveProcesses processes;

    @Autowired
    CaseDriver cases;

    @Autowired
    ToldTaskFacts told;

    @Autowired
    Councils councils;

    @Autowired
    JdbcClient jdbc;

    private final SessionId session = SessionId.next();

    @Test
    void givesEachVotingMemberATaskOfTheirOwnAndEndsThemWithTheBallot() {
        invited(councils.members(Councils.CITY));
        processes.on(new SessionConvened(session, HELD_AT, List.of(), 17));
        assertThat(cases.openTasks(session)).containsExactly(TaskKeys.OPEN_SESSION);

        processes.on(new CouncilBallotOpened(session, 17, HELD_AT.plusSeconds(3600)));
        assertThat(cases.openTaskList(session).stream()
                        .filter(task -> task.getTaskDefinitionKey().equals(TaskKeys.CAST_COUNCIL_VOTE))
                        .map(Task::getAssignee))
                .hasSize(17)
                .doesNotHaveDuplicates()
                .contains("hd.chutich", "hd.uv02", "hd.uv17")
                .doesNotContain("hd.thuky");
        assertThat(told.lines(session)).doesNotContain("ASSIGNED Task_CastCouncilVote");

        processes.on(new CouncilBallotClosed(session, 17, 2));
        assertThat(cases.openTasks(session)).containsExactly(TaskKeys.SIGN_COUNCIL_MINUTES);
        assertThat(told.lines(session).stream().filter("CANCELLED Task_CastCouncilVote"::equals))
                .hasSize(17);

        processes.on(new CouncilMinutesSigned(session));
        assertThat(cases.isRunning(session)).isFalse();
        assertThat(cases.passed(session, "council-session"))
                .containsSubsequence("Event_CouncilBallotClosed", "Gateway_VotingOver", "EndEvent_MinutesSigned");
    }

    @Test
    void asksThoseWhoWereInvitedThoughTheCouncilHasChangedSince() {
        var some = Set.of("hd.chutich", "hd.uv05", "hd.uv17");
        invited(councils.members(Councils.CITY).stream()
                .filter(member -> some.contains(member.person().value()))
                .toList());
        processes.on(new SessionConvened(session, HELD_AT, List.of(), 3));
        processes.on(new CouncilBallotOpened(session, 3, HELD_AT.plusSeconds(3600)));

        assertThat(cases.openTaskList(session).stream()
                        .filter(task -> task.getTaskDefinitionKey().equals(TaskKeys.CAST_COUNCIL_VOTE))
                        .map(Task::getAssignee))
                .containsExactlyInAnyOrderElementsOf(some);
    }

    private void invited(List<CouncilMember> members) {
        jdbc.sql("""
                        insert into council_session (id, council, ruleset, held_at, status, version)
                        values (?, ?, 'RS-2017', now(), 'CONVENED', 0)
                        """).params(session.value(), Councils.CITY).update();
        members.forEach(member -> jdbc.sql(
                        "insert into council_session_member (session, person, seat, votes) values (?, ?, ?, ?)")
                .params(session.value(), member.person().value(), member.seat().name(), member.votes())
                .update());
    }
}
