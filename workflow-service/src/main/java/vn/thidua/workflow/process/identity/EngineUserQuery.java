package vn.thidua.workflow.process.identity;

import static vn.thidua.workflow.process.identity.EngineMatching.equal;
import static vn.thidua.workflow.process.identity.EngineMatching.like;

import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/** Answers the engine's questions about users from our directory. Users belong to no tenant and have no address here. */
class EngineUserQuery extends UserQueryImpl {

    private final EngineDirectory directory;

    EngineUserQuery(EngineDirectory directory, @Nullable CommandExecutor executor) {
        super(executor);
        this.directory = directory;
    }

    @Override
    public long executeCount(CommandContext context) {
        return matching().size();
    }

    @Override
    public List<User> executeList(CommandContext context, @Nullable Page page) {
        return EngineMatching.page(matching(), getFirstResult(), getMaxResults());
    }

    private List<User> matching() {
        if (tenantId != null || email != null || emailLike != null) {
            return List.of();
        }
        Predicate<User> wanted = user -> equal(id, user.getId())
                && (ids == null || List.of(ids).contains(user.getId()))
                && equal(firstName, user.getFirstName())
                && like(firstNameLike, user.getFirstName())
                && equal(lastName, user.getLastName())
                && like(lastNameLike, user.getLastName())
                && (groupId == null || directory.groupIdsOf(user.getId()).contains(groupId));
        return EngineMatching.sorted(
                directory.users().stream().filter(wanted), getOrderingProperties(), EngineMatching::userField);
    }
}
