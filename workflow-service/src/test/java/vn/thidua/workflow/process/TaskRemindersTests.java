package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.workflow.shared.WorkingDays;
import vn.thidua.workflow.testing.WorkflowTest;

/** The process that reminds of all tasks, started by the engine itself as the sample clock passes a full hour. */
@WorkflowTest
class TaskRemindersTests {

    private static final int MORE_THAN_ONE_ROUND = 101;

    @Autowired
    CaseDriver cases;

    @Autowired
    ToldTaskFacts told;

    @Autowired
    TasksToRemind waiting;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    WorkingDays days;

    @Autowired
    JdbcClient jdbc;

    @Test
    void remindsOnceBeforeTheDeadlineAndOnceAfterIt() {
        var id = cases.certificate();

        cases.awaitDeadline(id, TaskKeys.PREPARE_DOSSIER, Duration.ofHours(-2));
        await().untilAsserted(() -> assertThat(told.lines(id)).contains("DUE_SOON Task_PrepareDossier"));
        cases.awaitDeadline(id, TaskKeys.PREPARE_DOSSIER, Duration.ofHours(2));
        await().untilAsserted(() -> assertThat(told.lines(id)).contains("OVERDUE Task_PrepareDossier"));
        var rounds = finishedRounds();
        cases.awaitDeadline(id, TaskKeys.PREPARE_DOSSIER, Duration.ofHours(4));
        await().untilAsserted(() -> assertThat(finishedRounds()).isGreaterThan(rounds));

        assertThat(told.lines(id))
                .containsExactly(
                        "CREATED Task_PrepareDossier", "DUE_SOON Task_PrepareDossier", "OVERDUE Task_PrepareDossier");
        assertThat(cases.openTasks(id)).containsExactly(TaskKeys.PREPARE_DOSSIER);
    }

    @Test
    void goesOnUntilEverybodyIsReminded() {
        var many = IntStream.range(0, MORE_THAN_ONE_ROUND)
                .mapToObj(each -> cases.certificate())
                .toList();
        cases.awaitDeadline(many.get(0), TaskKeys.PREPARE_DOSSIER, Duration.ofHours(2));

        await().untilAsserted(() -> assertThat(many)
                .allSatisfy(id -> assertThat(told.lines(id))
                        .containsExactly("CREATED Task_PrepareDossier", "OVERDUE Task_PrepareDossier")));
    }

    @Test
    void remindsOfNothingOnTheDayOnWhichItWasMade() {
        var id = cases.certificate();
        var task = cases.task(id, TaskKeys.PREPARE_DOSSIER).getId();
        set(task, "DUE_DATE_", days.deadlineIn(1));
        assertThat(waiting.first(Integer.MAX_VALUE, tasks))
                .extracting(Task::getId)
                .doesNotContain(task);

        set(task, "CREATE_TIME_", Instant.EPOCH);
        assertThat(waiting.first(Integer.MAX_VALUE, tasks))
                .extracting(Task::getId)
                .contains(task);
    }

    private void set(String task, String column, Instant time) {
        jdbc.sql("update ACT_RU_TASK set " + column + " = :time where ID_ = :task")
                .param("time", Timestamp.from(time))
                .param("task", task)
                .update();
    }

    private long finishedRounds() {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey("task-reminders")
                .finished()
                .count();
    }
}
