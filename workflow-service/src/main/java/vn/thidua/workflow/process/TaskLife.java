package vn.thidua.workflow.process;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/** Tells where a task stands between its birth and its end, inside the engine's command that moves it. */
final class TaskLife {

    private static final String COMPLETED = "Completed";

    private TaskLife() {}

    /** Whether the task is being made by this very command. */
    static boolean isNew(String task) {
        var cached = Context.getCommandContext()
                .getDbEntityManager()
                .getDbEntityCache()
                .getCachedEntity(TaskEntity.class, task);
        return cached != null && cached.getEntityState() == DbEntityState.TRANSIENT;
    }

    /** Whether the task is being completed by this very command. */
    static boolean isEnding(Task task) {
        return COMPLETED.equals(task.getTaskState());
    }
}
