package vn.thidua.workflow.process;

import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.shared.Actor;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.SharedProblem;

/** Knows whose task it is. */
@Component
class TaskHolder {

    private final TaskService tasks;
    private final CurrentActor actor;
    private final Access access;

    TaskHolder(TaskService tasks, CurrentActor actor, Access access) {
        this.tasks = tasks;
        this.actor = actor;
        this.access = access;
    }

    /**
     * Passes for the assignee, and for a candidate while nobody has claimed the task. Timers and incoming events pass always.
     *
     * @param onBehalf whether somebody who is no candidate may act, because the use case has checked it
     * @throws vn.thidua.workflow.shared.Problem {@code task-claimed-by-other}, {@code not-authorised}
     */
    void requireMayComplete(Task task, boolean onBehalf) {
        var me = actor.get();
        if (me.equals(Actor.SYSTEM) || me.id().equals(task.getAssignee())) {
            return;
        }
        var candidate = isCandidate(task.getId());
        if (!candidate && !onBehalf) {
            throw SharedProblem.NOT_AUTHORISED.on();
        }
        if (candidate && task.getAssignee() != null) {
            throw ProcessProblem.TASK_CLAIMED_BY_OTHER.on(task.getName());
        }
    }

    /** Whether the task is the actor's or is offered to him. */
    boolean mayKnow(Task task) {
        return actor.get().id().equals(task.getAssignee()) || isCandidate(task.getId());
    }

    boolean isCandidate(String taskId) {
        var mine = access.groups().stream().map(Group::id).collect(Collectors.toSet());
        return tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .anyMatch(mine::contains);
    }
}
