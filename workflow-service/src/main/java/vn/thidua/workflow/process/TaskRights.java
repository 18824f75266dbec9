package vn.thidua.workflow.process;

import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Grants whoever a task is offered or given to the right to see it, as the engine does by default, without asking the database what
 * cannot be there: nobody holds rights to a task that is being made, and a task that is being completed is nobody's any more.
 */
final class TaskRights extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(
            Task task, @Nullable String oldAssignee, @Nullable String newAssignee) {
        return TaskLife.isEnding(task) ? null : super.newTaskAssignee(task, oldAssignee, newAssignee);
    }

    @Override
    protected @Nullable AuthorizationEntity getGrantAuthorization(
            String taskId, @Nullable String userId, @Nullable String groupId, Resource resource) {
        return TaskLife.isNew(taskId) ? null : super.getGrantAuthorization(taskId, userId, groupId, resource);
    }
}
