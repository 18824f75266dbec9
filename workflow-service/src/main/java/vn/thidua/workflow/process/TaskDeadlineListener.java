package vn.thidua.workflow.process;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Reminds of a task whose deadline comes near, says when it has passed, and moves it up both times; the task stays open. */
@Component
class TaskDeadlineListener implements TaskListener {

    private final TaskAnnouncer announcer;
    private final Clock clock;

    TaskDeadlineListener(TaskAnnouncer announcer, Clock clock) {
        this.announcer = announcer;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        if (clock.instant().isBefore(task.getDueDate().toInstant())) {
            task.setPriority(TaskPriority.HIGH);
            announcer.dueSoon(task);
        } else {
            task.setPriority(TaskPriority.URGENT);
            announcer.overdue(task);
        }
    }
}
