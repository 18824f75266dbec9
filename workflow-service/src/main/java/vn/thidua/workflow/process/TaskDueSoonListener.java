package vn.thidua.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Reminds of a task whose deadline comes near, and moves it up. */
@Component
class TaskDueSoonListener implements TaskListener {

    private final TaskAnnouncer announcer;

    TaskDueSoonListener(TaskAnnouncer announcer) {
        this.announcer = announcer;
    }

    @Override
    public void notify(DelegateTask task) {
        task.setPriority(TaskPriority.HIGH);
        announcer.dueSoon(task);
    }
}
