package vn.thidua.workflow.process;

import org.camunda.bpm.engine.TaskService;
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
     * Any candidate may claim the task again. A task that was assigned to its person by the process, such as a ballot, stays.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-found}; {@code task-claimed-by-other}; {@code not-authorised} for a task
     *     that is nobody else's to take
     */
    @Transactional
    public void unclaim(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null || !holder.mayKnow(task)) {
            throw SharedProblem.NOT_FOUND.on(taskId);
        }
        if (task.getAssignee() != null && !task.getAssignee().equals(access.me().value())) {
            throw ProcessProblem.TASK_CLAIMED_BY_OTHER.on(task.getName());
        }
        if (!holder.isCandidate(taskId)) {
            throw SharedProblem.NOT_AUTHORISED.on();
        }
        tasks.setAssignee(taskId, null);
    }
}
