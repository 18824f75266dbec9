package vn.thidua.workflow.process;

import java.util.Date;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.organisation.Person;
import vn.thidua.workflow.shared.Actor;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.PersonId;

/**
 * Finds out what a link in a mail leads to: mails live longer than tasks. Whoever was neither given the task nor may see its case
 * learns nothing of it, not even that it was there.
 */
@Component
public class FollowTaskLink {

    private static final String COMPLETED = "completed";

    private final TaskService tasks;
    private final HistoryService history;
    private final TaskHolder holder;
    private final CaseSight sight;
    private final CurrentActor actor;
    private final People people;
    private final TasklistAddress tasklist;

    FollowTaskLink(
            TaskService tasks,
            HistoryService history,
            TaskHolder holder,
            CaseSight sight,
            CurrentActor actor,
            People people,
            TasklistAddress tasklist) {
        this.tasklist = tasklist;
        this.tasks = tasks;
        this.history = history;
        this.holder = holder;
        this.sight = sight;
        this.actor = actor;
        this.people = people;
    }

    /** Never refuses: whatever the link is worth to the reader is an answer. */
    @Transactional(readOnly = true)
    public TaskLink of(String taskId) {
        var task = history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult();
        if (task == null) {
            return new TaskLink.Unknown();
        }
        return task.getEndTime() == null ? running(task) : ended(task);
    }

    private TaskLink running(HistoricTaskInstance task) {
        var open = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        var page = CaseKind.of(task.getProcessDefinitionId()).pageOf(businessKey(task));
        if (open != null && holder.mayKnow(open)) {
            return new TaskLink.Open(tasklist.of(open).orElse(page));
        }
        return seesCase(task)
                ? new TaskLink.NotYours(task.getTaskDefinitionKey(), task.getName(), page)
                : new TaskLink.Unknown();
    }

    private TaskLink ended(HistoricTaskInstance task) {
        if (!actor.get().id().equals(task.getAssignee()) && !seesCase(task)) {
            return new TaskLink.Unknown();
        }
        Date at = task.getEndTime();
        return COMPLETED.equals(task.getDeleteReason())
                ? new TaskLink.Done(
                        task.getTaskDefinitionKey(), task.getName(), nameOf(task.getAssignee()), at.toInstant())
                : new TaskLink.Cancelled(task.getTaskDefinitionKey(), task.getName(), at.toInstant());
    }

    private boolean seesCase(HistoricTaskInstance task) {
        return sight.sees(task.getProcessDefinitionId(), businessKey(task));
    }

    private String businessKey(HistoricTaskInstance task) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private String nameOf(@Nullable String person) {
        if (person == null || person.equals(Actor.SYSTEM.id())) {
            return "hệ thống";
        }
        return people.find(new PersonId(person)).map(Person::name).orElse(person);
    }
}
