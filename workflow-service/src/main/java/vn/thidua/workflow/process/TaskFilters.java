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
 * The lists that Tasklist opens with. Each is a stored query about whoever looks at it, so everybody may read all of them; nobody
 * can change one through the web apps.
 */
@Component
class TaskFilters implements SmartInitializingSingleton {

    static final String MINE = "Việc của tôi";
    static final String OFFERED = "Chờ nhận – nhóm tôi";
    static final String DUE_SOON = "Sắp đến hạn";
    static final String OVERDUE = "Quá hạn";

    /** Each open browser asks for these again every ten seconds; the others are asked for when somebody opens them. */
    private static final int REFRESHED = 2;

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    TaskFilters(FilterService filters, TaskService tasks, JdbcClient sql, PlatformTransactionManager transactions) {
        this.filters = filters;
        this.tasks = tasks;
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
        add(1, MINE, "Việc đã giao cho tôi", tasks.createTaskQuery().taskAssigneeExpression(ME));
        add(
                2,
                OFFERED,
                "Việc của nhóm tôi mà chưa ai nhận",
                tasks.createTaskQuery()
                        .taskCandidateGroupInExpression(MY_GROUPS)
                        .taskUnassigned());
        add(
                3,
                DUE_SOON,
                "Việc của tôi và của nhóm tôi còn không quá ba ngày",
                mineOrOffered().dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusDays(3)}"));
        add(
                4,
                OVERDUE,
                "Việc của tôi và của nhóm tôi đã quá thời hạn",
                mineOrOffered().dueBeforeExpression("${now()}"));
    }

    private TaskQuery mineOrOffered() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_GROUPS)
                .endOr();
    }

    private void add(int place, String name, String description, TaskQuery query) {
        if (filters.createFilterQuery().filterName(name).count() == 0) {
            var filter = filters.newTaskFilter(name);
            filter.setProperties(Map.of("description", description, "priority", place, "refresh", place <= REFRESHED));
            filter.setQuery(query);
            filters.saveFilter(filter);
        }
    }
}
