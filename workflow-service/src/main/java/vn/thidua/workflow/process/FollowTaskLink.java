package vn.thidua.workflow.process;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.nomination.VisibleNominations;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.organisation.Person;
import vn.thidua.workflow.shared.Actor;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.PersonId;

/** Finds out what a link in a mail leads to: mails live longer than tasks. */
@Component
public class FollowTaskLink {

    private static final String COMPLETED = "completed";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final TaskHolder holder;
    private final People people;
    private final VisibleNominations nominations;

    FollowTaskLink(
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            TaskHolder holder,
            People people,
            VisibleNominations nominations) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.holder = holder;
        this.people = people;
        this.nominations = nominations;
    }

    /** Never refuses: whatever the link is worth to the reader is an answer. */
    @Transactional(readOnly = true)
    public TaskLink of(String taskId) {
        var open = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (open != null) {
            return holder.mayKnow(open) || maySeeCaseOf(open)
                    ? new TaskLink.Open(pageOf(open))
                    : new TaskLink.NotYours(open.getName());
        }
        return Optional.ofNullable(history.createHistoricTaskInstanceQuery()
                        .taskId(taskId)
                        .finished()
                        .singleResult())
                .<TaskLink>map(this::ended)
                .orElseGet(TaskLink.Unknown::new);
    }

    private String pageOf(Task task) {
        return CaseKind.of(task.getProcessDefinitionId()).pageOf(caseOf(task));
    }

    /** Heads follow links too: they are told when a task of their people is late. */
    private boolean maySeeCaseOf(Task task) {
        return CaseKind.of(task.getProcessDefinitionId()) == CaseKind.NOMINATION
                && nominations.include(NominationId.of(caseOf(task)));
    }

    private String caseOf(Task task) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private TaskLink ended(HistoricTaskInstance task) {
        Date at = task.getEndTime();
        return COMPLETED.equals(task.getDeleteReason())
                ? new TaskLink.Done(task.getName(), nameOf(task.getAssignee()), at.toInstant())
                : new TaskLink.Cancelled(task.getName(), at.toInstant());
    }

    private String nameOf(@Nullable String person) {
        if (person == null || person.equals(Actor.SYSTEM.id())) {
            return "hệ thống";
        }
        return people.find(new PersonId(person)).map(Person::name).orElse(person);
    }
}
