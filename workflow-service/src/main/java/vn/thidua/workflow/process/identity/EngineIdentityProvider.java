package vn.thidua.workflow.process.identity;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/** Lets the engine read our people and groups. It knows no password: people log in to us, never to the engine. */
class EngineIdentityProvider implements ReadOnlyIdentityProvider {

    private final EngineDirectory directory;

    EngineIdentityProvider(EngineDirectory directory) {
        this.directory = directory;
    }

    @Override
    public @Nullable User findUserById(String userId) {
        return directory.user(userId).orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new EngineUserQuery(
                directory, Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new EngineUserQuery(directory, null);
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("users are not kept in the engine's tables");
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return false;
    }

    @Override
    public @Nullable Group findGroupById(String groupId) {
        return directory.group(groupId).orElse(null);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new EngineGroupQuery(
                directory, Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new EngineGroupQuery(directory, null);
    }

    @Override
    public @Nullable Tenant findTenantById(String tenantId) {
        return null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new EngineTenantQuery(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new EngineTenantQuery(null);
    }

    @Override
    public void flush() {
        // nothing is ever written
    }

    @Override
    public void close() {
        // holds nothing open
    }
}
