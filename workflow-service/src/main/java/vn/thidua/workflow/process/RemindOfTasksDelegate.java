package vn.thidua.workflow.process;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds of tasks whose deadline comes near, says of others that it has passed, and moves both up; the tasks stay open. */
@Component
class RemindOfTasksDelegate implements JavaDelegate {

    /** Tasks of one transaction. */
    private static final int BATCH = 100;

    private final TasksToRemind waiting;
    private final TaskAnnouncer announcer;
    private final Clock clock;

    RemindOfTasksDelegate(TasksToRemind waiting, TaskAnnouncer announcer, Clock clock) {
        this.waiting = waiting;
        this.announcer = announcer;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var tasks = waiting.first(BATCH, execution.getProcessEngineServices().getTaskService());
        tasks.forEach(task -> remind((DelegateTask) task));
        execution.setVariable(TaskRemindersVariables.ALL_REMINDED, tasks.size() < BATCH);
    }

    private void remind(DelegateTask task) {
        if (clock.instant().isBefore(task.getDueDate().toInstant())) {
            task.setPriority(TaskPriority.HIGH);
            announcer.dueSoon(task);
        } else {
            task.setPriority(TaskPriority.URGENT);
            announcer.overdue(task);
        }
    }
}
