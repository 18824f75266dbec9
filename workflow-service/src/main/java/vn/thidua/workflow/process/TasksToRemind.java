package vn.thidua.workflow.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.WorkingDays;

/**
 * Finds the tasks whose time comes near or has passed, and of which that has not been said yet: a task's priority tells what has.
 * A deadline is near on the working day before it, but not on the day on which the task was made.
 */
@Component
class TasksToRemind {

    private static final String WAITING = """
            select * from ACT_RU_TASK
            where DUE_DATE_ <= #{now} and PRIORITY_ < #{urgent}
               or DUE_DATE_ <= #{near} and PRIORITY_ < #{high} and CREATE_TIME_ < #{today}
            order by DUE_DATE_, ID_
            """;

    private final WorkingDays days;
    private final Clock clock;

    TasksToRemind(WorkingDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /** The earliest deadlines first, at most so many. */
    List<Task> first(int most, TaskService tasks) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, WorkingDays.ZONE).atStartOfDay(WorkingDays.ZONE);
        return tasks.createNativeTaskQuery()
                .sql(WAITING)
                .parameter("now", Date.from(now))
                .parameter("near", Date.from(days.deadlineIn(1)))
                .parameter("today", Date.from(today.toInstant()))
                .parameter("urgent", TaskPriority.URGENT)
                .parameter("high", TaskPriority.HIGH)
                .listPage(0, most);
    }
}
