package vn.thidua.workflow.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;

/**
 * Finds the open tasks that the actor may manage: those given or offered to them, and all of them for whoever may take a claim back.
 * Reads the engine's tables in words of its own, with the groups of each task, whatever number there is.
 */
@Component
class ManagedTasks {

    /** Letters without accents and capitals, in the words of PostgreSQL, whatever the language of the database. */
    private static final String PLAIN =
            "lower(translate(regexp_replace(normalize(%s, nfd), '[\\u0300-\\u036f]', '', 'g'), 'đĐ', 'dd'))";

    private static final String MANAGED = """
            from act_ru_task t
            left join act_ru_variable label on label.execution_id_ = t.proc_inst_id_ and label.name_ = 'caseLabel'
            left join act_ru_variable unit on unit.execution_id_ = t.proc_inst_id_ and unit.name_ = 'unit'
            where (:all or t.assignee_ = :me or exists (
                      select from act_ru_identitylink link
                      where link.task_id_ = t.id_ and link.type_ = 'candidate'
                        and link.group_id_ = any (cast(:groups as text[]))))
            """;

    private static final String MATCHING = MANAGED
            + """
              and (:stage = '' or t.task_def_key_ = :stage)
              and (:unit = '' or unit.text_ = :unit or exists (
                      select from act_ru_identitylink link
                      where link.task_id_ = t.id_ and link.type_ = 'candidate' and link.group_id_ like '%%.' || :unit))
              and t.create_time_ <= :openedBy
              and (cast(:dueBy as timestamp) is null or t.due_date_ < :dueBy)
              and (:holder = '' or coalesce(t.assignee_, '-') = :holder)
              and not exists (
                      select from unnest(cast(:words as text[])) word
                      where position(%s in %s) = 0)
            """.formatted(
                            PLAIN.formatted("word"),
                            PLAIN.formatted("coalesce(t.name_, '') || ' ' || coalesce(label.text_, '')"));

    private static final String COLUMNS = """
            select t.id_, t.proc_inst_id_, t.task_def_key_, t.name_, t.assignee_, t.create_time_, t.due_date_
                 , label.text_ as case_label
                 , array(select link.group_id_ from act_ru_identitylink link
                         where link.task_id_ = t.id_ and link.type_ = 'candidate' and link.group_id_ is not null
                         order by 1) as groups
            """;

    private static final String ORDER = " order by t.due_date_ nulls last, t.id_";

    private final JdbcClient database;
    private final TaskHolder holder;
    private final Access access;
    private final Clock clock;

    ManagedTasks(JdbcClient database, TaskHolder holder, Access access, Clock clock) {
        this.database = database;
        this.holder = holder;
        this.access = access;
        this.clock = clock;
    }

    /** The next deadline first. */
    List<ManagedTask> matching(TaskSearch search, int from, int most) {
        return database.sql(COLUMNS + MATCHING + ORDER + " limit :most offset :from")
                .params(parameters(search))
                .param("most", most)
                .param("from", from)
                .query(ManagedTasks::read)
                .list();
    }

    long count(TaskSearch search) {
        return database.sql("select count(*) " + MATCHING)
                .params(parameters(search))
                .query(Long.class)
                .single();
    }

    /** Those of these ids that are open and the actor's to manage, in the order of their deadlines. */
    List<ManagedTask> withIds(Collection<String> ids) {
        return database.sql(COLUMNS + MANAGED + " and t.id_ = any (cast(:ids as text[]))" + ORDER)
                .params(parameters(TaskSearch.ALL))
                .param("ids", ids.toArray(String[]::new))
                .query(ManagedTasks::read)
                .list();
    }

    Optional<ManagedTask> withId(String id) {
        return withIds(List.of(id)).stream().findFirst();
    }

    /** Titles of what is to be done, by the id of the element. */
    Map<String, String> stages() {
        var titles = new java.util.TreeMap<String, String>();
        database.sql("select distinct t.task_def_key_, t.name_ " + MANAGED)
                .params(parameters(TaskSearch.ALL))
                .query((row, number) -> titles.put(row.getString(1), TaskTitle.withoutCase(row.getString(2))))
                .list();
        return titles;
    }

    /** Ids of the people who have claimed one. */
    List<String> holders() {
        return database.sql("select distinct t.assignee_ " + MANAGED + " and t.assignee_ is not null order by 1")
                .params(parameters(TaskSearch.ALL))
                .query(String.class)
                .list();
    }

    /** Ids of the groups that tasks are offered to. */
    List<String> groups(TaskSearch search) {
        return database.sql(
                        "select distinct link.group_id_ from act_ru_identitylink link join (select t.id_ " + MATCHING
                                + ") found on found.id_ = link.task_id_ where link.type_ = 'candidate' and link.group_id_ is not null"
                                + " order by 1")
                .params(parameters(search))
                .query(String.class)
                .list();
    }

    private Map<String, @Nullable Object> parameters(TaskSearch search) {
        var now = clock.instant();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("all", holder.mayRelease());
        parameters.put("me", access.me().value());
        parameters.put("groups", access.groups().stream().map(Group::id).toArray(String[]::new));
        parameters.put("stage", search.stage());
        parameters.put("unit", search.unit());
        parameters.put("openedBy", Timestamp.from(now.minus(Duration.ofDays(search.days()))));
        parameters.put("dueBy", dueBy(search.due(), now));
        parameters.put("holder", search.holder());
        parameters.put("words", search.eachWord().toArray(String[]::new));
        return parameters;
    }

    private static @Nullable Timestamp dueBy(TaskSearch.Due due, Instant now) {
        return switch (due) {
            case WHENEVER -> null;
            case OVERDUE -> Timestamp.from(now);
            case WITHIN_THREE_DAYS -> Timestamp.from(now.plus(Duration.ofDays(3)));
        };
    }

    private static ManagedTask read(ResultSet row, int number) throws SQLException {
        var dueAt = row.getTimestamp("due_date_");
        return new ManagedTask(
                row.getString("id_"),
                row.getString("proc_inst_id_"),
                row.getString("task_def_key_"),
                TaskTitle.withoutCase(row.getString("name_")),
                row.getString("case_label"),
                row.getString("assignee_"),
                Arrays.asList((String[]) row.getArray("groups").getArray()),
                row.getTimestamp("create_time_").toInstant(),
                dueAt == null ? null : dueAt.toInstant());
    }
}
