package vn.thidua.workflow.process;

import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.shared.SharedProblem;

/** Takes a task for oneself, so that colleagues leave it alone. */
@Component
public class ClaimTask {

    private final TaskService tasks;
    private final TaskHolder holder;
    private final Access access;

    ClaimTask(TaskService tasks, TaskHolder holder, Access access) {
        this.tasks = tasks;
        this.holder = holder;
        this.access = access;
    }

    /**
     * The task is the actor's, and {@link TaskFact} says so. Claiming one's own task again changes nothing. A claim of somebody who has
     * been locked out or is no candidate any more gives way.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-found} for a task that is not open or not offered to the actor;
     *     {@code task-claimed-by-other}
     */
    @Transactional
    public void claim(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null || !holder.mayKnow(task)) {
            throw SharedProblem.NOT_FOUND.on(taskId);
        }
        if (task.getAssignee() != null && !holder.isHeld(task)) {
            tasks.setAssignee(taskId, access.me().value());
            return;
        }
        try {
            tasks.claim(taskId, access.me().value());
        } catch (TaskAlreadyClaimedException lost) {
            throw ProcessProblem.TASK_CLAIMED_BY_OTHER.on(task.getName());
        }
    }
}
