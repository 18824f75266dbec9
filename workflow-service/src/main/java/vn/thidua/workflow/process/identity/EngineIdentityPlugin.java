package vn.thidua.workflow.process.identity;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/**
 * Gives the engine our people, switches authorisation on and seeds what roles may do. Nobody is an administrator of the engine.
 *
 * <p>The right to a task comes from being its candidate or assignee, and is no more than working on it.
 */
@Component
class EngineIdentityPlugin extends AbstractProcessEnginePlugin {

    private final EngineDirectory directory;

    EngineIdentityPlugin(EngineDirectory directory) {
        this.directory = directory;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdentityProviderSessionFactory(new Factory(directory));
        configuration.setAuthorizationEnabled(true);
        configuration.setAdminUsers(List.of());
        configuration.setDefaultUserPermissionNameForTask(TaskPermissions.TASK_WORK.getName());
        // only start-up code can store a filter, and those name the current user's groups by an expression
        configuration.setEnableExpressionsInStoredQueries(true);
        configuration.setEnableExpressionsInAdhocQueries(false);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        new EngineAuthorisations(engine.getAuthorizationService()).seed();
    }

    private record Factory(EngineDirectory directory) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return ReadOnlyIdentityProvider.class;
        }

        @Override
        public Session openSession() {
            return new EngineIdentityProvider(directory);
        }
    }
}
