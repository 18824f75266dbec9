package vn.thidua.workflow.process;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.shared.SharedProblem;

/** Gives a claimed task back to its group. */
@Component
public class UnclaimTask {

    private final TaskService tasks;
    private final TaskHolder holder;
    private final Access access;

    UnclaimTask(TaskService tasks, TaskHolder holder, Access access) {
        this.tasks = tasks;
        this.holder = holder;
        this.access = access;
    }

    /**
     * Any candidate may claim the task again, and {@link TaskFact} says so. The head of the standing body and an administrator may take
     * back anybody's claim, and each candidate one that no longer stands. A task that was assigned to its person by the process, such
     * as a ballot, stays.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-found}; {@code task-claimed-by-other}; {@code not-authorised} for a task
     *     that is nobody else's to take
     */
    @Transactional
    public void unclaim(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null || !(holder.mayKnow(task) || holder.mayRelease())) {
            throw SharedProblem.NOT_FOUND.on(taskId);
        }
        if (!holder.isOfferedToSomebody(taskId)) {
            throw SharedProblem.NOT_AUTHORISED.on();
        }
        if (!mayGiveBack(task)) {
            throw ProcessProblem.TASK_CLAIMED_BY_OTHER.on(task.getName());
        }
        tasks.setAssignee(taskId, null);
    }

    private boolean mayGiveBack(Task task) {
        return access.me().value().equals(task.getAssignee()) || holder.mayRelease() || !holder.isHeld(task);
    }
}
