package vn.thidua.workflow.process;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.shared.SharedProblem;

/** One open task, for whoever it is given or offered to. */
@Component
public class ShowTask {

    private final TaskService tasks;
    private final TaskHolder holder;
    private final TaskViews views;
    private final Access access;

    ShowTask(TaskService tasks, TaskHolder holder, TaskViews views, Access access) {
        this.access = access;
        this.tasks = tasks;
        this.holder = holder;
        this.views = views;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-found} for a task that is not open, or neither the actor's nor offered to him */
    @Transactional(readOnly = true)
    public TaskView open(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null || !holder.mayKnow(task)) {
            throw SharedProblem.NOT_FOUND.on(taskId);
        }
        return views.of(List.of(task)).get(0);
    }

    /** Whether the actor holds it and somebody else could take it over. */
    @Transactional(readOnly = true)
    public boolean mayPutBack(TaskView task) {
        return access.me().value().equals(task.assignee()) && holder.isOfferedToSomebody(task.id());
    }
}
