package vn.thidua.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Says that a task's deadline has passed; the task stays open, on top of the list. */
@Component
class TaskOverdueListener implements TaskListener {

    private final TaskAnnouncer announcer;

    TaskOverdueListener(TaskAnnouncer announcer) {
        this.announcer = announcer;
    }

    @Override
    public void notify(DelegateTask task) {
        task.setPriority(TaskPriority.URGENT);
        announcer.overdue(task);
    }
}
