package vn.thidua.workflow.process;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The lists that Tasklist opens with: four for everybody, and one for each step of the city for those who do it. Each is a stored query
 * about whoever looks at it; nobody can change one through the web apps.
 */
@Component
class TaskFilters implements SmartInitializingSingleton {

    static final String MINE = "Việc của tôi";
    static final String OFFERED = "Chờ nhận – nhóm tôi";
    static final String DUE_SOON = "Sắp đến hạn";
    static final String OVERDUE = "Quá hạn";

    /** Each open browser asks for these again every ten seconds; the others are asked for when somebody opens them. */
    private static final int REFRESHED = 2;

    private static final int AFTER_THOSE_FOR_ALL = 5;

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final FilterReaders readers;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    TaskFilters(
            FilterService filters,
            TaskService tasks,
            FilterReaders readers,
            JdbcClient sql,
            PlatformTransactionManager transactions) {
        this.filters = filters;
        this.tasks = tasks;
        this.readers = readers;
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> seed());
    }

    /** Adds what is missing; one node at a time, so that two starting together make no list twice. */
    void seed() {
        sql.sql("select pg_advisory_xact_lock(hashtext('thidua.process.filters'))")
                .query()
                .singleRow();
        addForAll(1, MINE, "Việc đã giao cho tôi", tasks.createTaskQuery().taskAssigneeExpression(ME));
        addForAll(
                2,
                OFFERED,
                "Việc của nhóm tôi mà chưa ai nhận",
                tasks.createTaskQuery()
                        .taskCandidateGroupInExpression(MY_GROUPS)
                        .taskUnassigned());
        addForAll(
                3,
                DUE_SOON,
                "Việc của tôi và của nhóm tôi còn không quá ba ngày",
                mineOrOffered().dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusDays(3)}"));
        addForAll(
                4,
                OVERDUE,
                "Việc của tôi và của nhóm tôi đã quá thời hạn",
                mineOrOffered().dueBeforeExpression("${now()}"));
        var place = AFTER_THOSE_FOR_ALL;
        for (var step : CityStep.ALL) {
            addForStep(place++, step);
        }
    }

    private TaskQuery mineOrOffered() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_GROUPS)
                .endOr();
    }

    private void addForAll(int place, String name, String description, TaskQuery query) {
        if (isMissing(name)) {
            readers.everybody(add(place, name, description, query));
        }
    }

    private void addForStep(int place, CityStep step) {
        if (isMissing(step.list())) {
            var query = tasks.createTaskQuery()
                    .taskCandidateGroupInExpression(MY_GROUPS)
                    .includeAssignedTasks()
                    .taskDefinitionKey(step.task());
            readers.only(step.by(), add(place, step.list(), "Việc của bước này, kể cả việc đã có người nhận", query));
        }
    }

    private boolean isMissing(String name) {
        return filters.createFilterQuery().filterName(name).count() == 0;
    }

    private String add(int place, String name, String description, TaskQuery query) {
        var filter = filters.newTaskFilter(name);
        filter.setProperties(Map.of("description", description, "priority", place, "refresh", place <= REFRESHED));
        filter.setQuery(query);
        return filters.saveFilter(filter).getId();
    }
}
