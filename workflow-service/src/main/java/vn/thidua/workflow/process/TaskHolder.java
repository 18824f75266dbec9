package vn.thidua.workflow.process;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Memberships;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.Actor;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.SharedProblem;

/** Knows whose task it is. */
@Component
class TaskHolder {

    private final TaskService tasks;
    private final CurrentActor actor;
    private final Access access;
    private final Memberships memberships;

    TaskHolder(TaskService tasks, CurrentActor actor, Access access, Memberships memberships) {
        this.tasks = tasks;
        this.actor = actor;
        this.access = access;
        this.memberships = memberships;
    }

    /**
     * Passes for the assignee, and for a candidate while nobody holds the task. Timers and incoming events pass always.
     *
     * @param onBehalf whether the use case has decided who may act, so that neither candidates nor claims count
     * @throws vn.thidua.workflow.shared.Problem {@code task-claimed-by-other}, {@code not-authorised}
     */
    void requireMayComplete(Task task, boolean onBehalf) {
        var me = actor.get();
        if (onBehalf || me.equals(Actor.SYSTEM) || me.id().equals(task.getAssignee())) {
            return;
        }
        if (!isCandidate(task.getId())) {
            throw SharedProblem.NOT_AUTHORISED.on();
        }
        if (isHeld(task)) {
            throw ProcessProblem.TASK_CLAIMED_BY_OTHER.on(task.getName());
        }
    }

    /** Whether the task is the actor's or is offered to him. */
    boolean mayKnow(Task task) {
        return actor.get().id().equals(task.getAssignee()) || isCandidate(task.getId());
    }

    boolean isCandidate(String taskId) {
        return isOffered(taskId, access.groups());
    }

    /** Whether somebody's claim stands: it ends when they are locked out or leave the groups that the task is offered to. */
    boolean isHeld(Task task) {
        var assignee = task.getAssignee();
        return assignee != null && isOffered(task.getId(), memberships.groupsOf(new PersonId(assignee)));
    }

    /** Whether the actor may take a claim from its holder. */
    boolean mayRelease() {
        return access.holds(Group.of(Role.CITY_HEAD), Group.of(Role.SYS_ADMIN));
    }

    boolean isOfferedToSomebody(String taskId) {
        return candidates(taskId).findAny().isPresent();
    }

    private boolean isOffered(String taskId, Set<Group> held) {
        var ids = held.stream().map(Group::id).collect(Collectors.toSet());
        return candidates(taskId).anyMatch(ids::contains);
    }

    private Stream<String> candidates(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull);
    }
}
