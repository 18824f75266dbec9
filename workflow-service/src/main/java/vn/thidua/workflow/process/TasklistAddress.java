package vn.thidua.workflow.process;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.process.identity.EngineRoles;

/** Where in Tasklist a reviewer does a task, in the list that the task is in, so that the next one is at hand. */
@Component
class TasklistAddress {

    /** Units work in the portal, whatever else their people are. */
    private static final Set<String> IN_THE_PORTAL = Set.of(
            TaskKeys.PREPARE_DOSSIER,
            TaskKeys.SUPPLEMENT_DOSSIER,
            TaskKeys.VOTE_IN_UNIT_COUNCIL,
            TaskKeys.SIGN_PROPOSAL);

    private static final String BY_DEADLINE = "[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]";

    private final FilterService filters;
    private final Access access;

    TasklistAddress(FilterService filters, Access access) {
        this.filters = filters;
        this.access = access;
    }

    /** Empty for a task of a unit, and for somebody whom Tasklist does not let in. */
    Optional<String> of(Task task) {
        if (IN_THE_PORTAL.contains(task.getTaskDefinitionKey())
                || access.groups().stream().noneMatch(group -> EngineRoles.TASKLIST.contains(group.role()))) {
            return Optional.empty();
        }
        var list = access.me().value().equals(task.getAssignee()) ? TaskFilters.MINE : TaskFilters.OFFERED;
        return Optional.of("/camunda/app/tasklist/default/#/?task=" + task.getId() + "&filter=" + idOf(list)
                + "&sorting=" + URLEncoder.encode(BY_DEADLINE, StandardCharsets.UTF_8));
    }

    private String idOf(String list) {
        return filters.createFilterQuery().filterName(list).list().stream()
                .map(filter -> filter.getId())
                .findFirst()
                .orElse("");
    }
}
