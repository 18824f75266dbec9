package vn.thidua.workflow.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.process.TaskFact.Kind;
import vn.thidua.workflow.shared.CurrentActor;

/** Tells what happens to tasks, in the transaction in which it happens. */
@Component
class TaskAnnouncer {

    private final ApplicationEventPublisher facts;
    private final CurrentActor actor;
    private final Access access;
    private final Clock clock;

    TaskAnnouncer(ApplicationEventPublisher facts, CurrentActor actor, Access access, Clock clock) {
        this.facts = facts;
        this.actor = actor;
        this.access = access;
        this.clock = clock;
    }

    void created(DelegateTask task) {
        announce(Kind.CREATED, task, groupsOf(task));
    }

    /** A task that is born with an assignee is announced once, as created; one that is put back is offered to its groups anew. */
    void assigned(DelegateTask task) {
        if (!TaskLife.isNew(task.getId())) {
            noteWhoseDeputyTookIt(task);
            announce(task.getAssignee() == null ? Kind.CREATED : Kind.ASSIGNED, task, groupsOf(task));
        }
    }

    /** Wherever the task was claimed, in Tasklist too: where it is offered to the actor as somebody's deputy only, he acts for that person. */
    private void noteWhoseDeputyTookIt(DelegateTask task) {
        var offered = groupsOf(task);
        var through = access.groups().stream()
                .filter(group -> offered.contains(group.id()))
                .toArray(Group[]::new);
        if (through.length > 0 && actor.get().id().equals(task.getAssignee())) {
            access.require(through);
        }
    }

    /** Whoever completes a task is remembered as the one who had it, whoever claimed it before. */
    void completed(DelegateTask task) {
        if (!actor.get().id().equals(task.getAssignee())) {
            task.setAssignee(actor.get().id());
        }
        announce(Kind.COMPLETED, task, groupsOf(task));
    }

    void cancelled(DelegateTask task) {
        announce(Kind.CANCELLED, task, groupsOf(task));
    }

    void dueSoon(DelegateTask task) {
        announce(Kind.DUE_SOON, task, groupsOf(task));
    }

    void overdue(DelegateTask task) {
        announce(Kind.OVERDUE, task, groupsOf(task));
    }

    /** Tells whoever has to do it that it is waited for, in the words of its deadline. */
    void reminded(DelegateTask task) {
        var dueAt = dueAt(task);
        var late = dueAt != null && dueAt.isBefore(clock.instant());
        announce(late ? Kind.OVERDUE : Kind.DUE_SOON, task, groupsOf(task));
    }

    /** Tells who had a task and its groups that it was taken back. */
    void released(DelegateTask task, String formerHolder) {
        announce(Kind.RELEASED, task, groupsOf(task), formerHolder);
    }

    /** Tells another group that somebody's task is overdue. */
    void overdueTo(DelegateTask task, List<String> groups) {
        announce(Kind.OVERDUE, task, groups);
    }

    private void announce(Kind kind, DelegateTask task, List<String> groups) {
        announce(kind, task, groups, task.getAssignee());
    }

    private void announce(Kind kind, DelegateTask task, List<String> groups, @Nullable String holder) {
        var about = CaseKind.of(task.getProcessDefinitionId());
        // tasks have no variables of their own; asking the task would look for them in the database
        var process = task.getExecution();
        var businessKey = process.getProcessBusinessKey();
        facts.publishEvent(new TaskFact(
                kind,
                task.getId(),
                task.getTaskDefinitionKey(),
                TaskTitle.withoutCase(task.getName()),
                (String) process.getVariable(CaseVariables.CASE_LABEL),
                groups,
                holder,
                dueAt(task),
                about == CaseKind.NOMINATION ? businessKey : null,
                about == CaseKind.ROUND ? businessKey : null,
                about == CaseKind.SESSION ? businessKey : null));
    }

    private static List<String> groupsOf(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private static @Nullable Instant dueAt(DelegateTask task) {
        return Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null);
    }
}
