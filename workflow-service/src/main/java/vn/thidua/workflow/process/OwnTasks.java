package vn.thidua.workflow.process;

import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.jspecify.annotations.Nullable;

/**
 * Asks for tasks without comparing each with each right when the question itself names only tasks that the asker may see: his own, or
 * those offered to his groups, for which {@link TaskRights} grants exactly this. Every other question is checked as the engine does.
 */
final class OwnTasks extends TaskManager {

    /** Makes one for each command, in the place of the engine's. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return TaskManager.class;
        }

        @Override
        public Session openSession() {
            return new OwnTasks();
        }
    }

    @Override
    protected void configureQuery(TaskQueryImpl query) {
        super.configureQuery(query);
        var check = query.getAuthCheck();
        if (check.isAuthorizationCheckEnabled() && (asksForOwn(query, check) || asksForOffered(query, check))) {
            check.setAuthorizationCheckEnabled(false);
        }
    }

    private static boolean asksForOwn(TaskQueryImpl query, AuthorizationCheck check) {
        return !query.isOrQueryActive()
                && query.getAssignee() != null
                && query.getAssignee().equals(check.getAuthUserId());
    }

    /** A question for the groups of somebody else, as well, is not one of these. */
    private static boolean asksForOffered(TaskQueryImpl query, AuthorizationCheck check) {
        return !query.isOrQueryActive()
                && query.getCandidateUser() == null
                && isPartOf(query.getCandidateGroups(), check.getAuthGroupIds());
    }

    private static boolean isPartOf(@Nullable List<String> asked, @Nullable List<String> own) {
        return asked != null && own != null && !asked.isEmpty() && own.containsAll(asked);
    }
}
