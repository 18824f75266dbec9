package vn.thidua.workflow.process.identity;

import static vn.thidua.workflow.process.identity.EngineMatching.equal;
import static vn.thidua.workflow.process.identity.EngineMatching.like;

import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/** Answers the engine's questions about groups from our memberships. */
class EngineGroupQuery extends GroupQueryImpl {

    private final EngineDirectory directory;

    EngineGroupQuery(EngineDirectory directory, @Nullable CommandExecutor executor) {
        super(executor);
        this.directory = directory;
    }

    @Override
    public long executeCount(CommandContext context) {
        return matching().size();
    }

    @Override
    public List<Group> executeList(CommandContext context, @Nullable Page page) {
        return EngineMatching.page(matching(), getFirstResult(), getMaxResults());
    }

    private List<Group> matching() {
        if (tenantId != null) {
            return List.of();
        }
        var ofUser = userId == null ? null : directory.groupIdsOf(userId);
        Predicate<Group> wanted = group -> equal(id, group.getId())
                && (ids == null || List.of(ids).contains(group.getId()))
                && equal(name, group.getName())
                && like(nameLike, group.getName())
                && equal(type, group.getType())
                && (ofUser == null || ofUser.contains(group.getId()));
        return EngineMatching.sorted(
                directory.groups().stream().filter(wanted), getOrderingProperties(), EngineMatching::groupField);
    }
}
