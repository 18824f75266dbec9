package vn.thidua.workflow.process;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Tells of the engine's tasks in our words, any number of them with two queries. */
@Component
class TaskViews {

    private final RuntimeService runtime;

    TaskViews(RuntimeService runtime) {
        this.runtime = runtime;
    }

    List<TaskView> of(List<Task> found) {
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
                TaskTitle.withoutCase(task.getName()),
                String.valueOf(labels.get(task.getProcessInstanceId())),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null),
                idIf.apply(CaseKind.NOMINATION).orElse(null),
                idIf.apply(CaseKind.ROUND).orElse(null),
                idIf.apply(CaseKind.SESSION).orElse(null),
                task.getAssignee());
    }
}
