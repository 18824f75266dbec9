package vn.thidua.workflow.process;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Finds the open tasks of a case. Asks in words of its own, because the engine's query is composed anew on each call, which costs more
 * than the answer.
 */
@Component
class OpenTasks {

    private static final String OF_CASE = """
            select task.*
            from ACT_RU_EXECUTION instance
            join ACT_RU_TASK task on task.PROC_INST_ID_ = instance.ID_
            where instance.BUSINESS_KEY_ = #{case} and task.TASK_DEF_KEY_ = #{key}
            """;

    private static final String OFFERED = """
            and exists (select from ACT_RU_IDENTITYLINK link
                        where link.TASK_ID_ = task.ID_ and link.TYPE_ = 'candidate' and link.GROUP_ID_ = #{group})
            """;

    private final TaskService tasks;

    OpenTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    List<Task> of(TaskTarget target, String businessKey) {
        var group = target.group();
        var query = tasks.createNativeTaskQuery()
                .sql(group == null ? OF_CASE : OF_CASE + OFFERED)
                .parameter("case", businessKey)
                .parameter("key", target.key());
        return group == null ? query.list() : query.parameter("group", group).list();
    }
}
