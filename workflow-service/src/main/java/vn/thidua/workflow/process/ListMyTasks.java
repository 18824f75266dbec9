package vn.thidua.workflow.process;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;

/** What the person who acts has to do. */
@Component
public class ListMyTasks {

    /** More than anybody can work off; keeps the answer bounded. */
    private static final int MOST = 500;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Access access;

    ListMyTasks(TaskService tasks, RuntimeService runtime, Access access) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.access = access;
    }

    /** Open tasks that are assigned to the actor or that he may claim; the next deadline first. */
    @Transactional(readOnly = true)
    public List<TaskView> list() {
        var mine = tasks.createTaskQuery().or().taskAssignee(access.me().value());
        var groups = access.groups().stream().map(Group::id).toList();
        if (!groups.isEmpty()) {
            mine.taskCandidateGroupIn(groups);
        }
        return views(mine.endOr().orderByDueDate().asc().listPage(0, MOST));
    }

    private List<TaskView> views(List<Task> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var instances = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        var keys = runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        var labels = runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instances.toArray(String[]::new))
                .variableName(CaseVariables.CASE_LABEL)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        VariableInstance::getProcessInstanceId, VariableInstance::getValue, (one, same) -> one));
        return found.stream().map(task -> view(task, keys, labels)).toList();
    }

    private static TaskView view(Task task, Map<String, String> keys, Map<String, Object> labels) {
        var about = CaseKind.of(task.getProcessDefinitionId());
        var key = Optional.ofNullable(keys.get(task.getProcessInstanceId()));
        Function<CaseKind, Optional<String>> idIf = kind -> about == kind ? key : Optional.empty();
        return new TaskView(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                String.valueOf(labels.get(task.getProcessInstanceId())),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null),
                idIf.apply(CaseKind.NOMINATION).orElse(null),
                idIf.apply(CaseKind.ROUND).orElse(null),
                idIf.apply(CaseKind.SESSION).orElse(null),
                task.getAssignee());
    }
}
