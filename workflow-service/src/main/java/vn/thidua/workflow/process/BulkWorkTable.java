package vn.thidua.workflow.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.process.BulkWork.Item;

/** The tables of bulk works. A work stays as long as somebody may want to look at its result. */
@Component
class BulkWorkTable {

    private static final int SHOWN = 500;

    private final JdbcClient database;
    private final Clock clock;

    BulkWorkTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(UUID work, BulkAction action, String orderedBy, @Nullable String person) {
        database.sql("insert into bulk_work (id, action, ordered_by, person, ordered_at) values (?, ?, ?, ?, ?)")
                .params(work, action.name(), orderedBy, person, now())
                .update();
    }

    void add(UUID work, int place, Item item) {
        var obstacle = item.obstacle();
        database.sql("""
                        insert into bulk_work_item (work, place, task_id, title, case_label, outcome, obstacle)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        work,
                        place,
                        item.taskId(),
                        item.title(),
                        item.caseLabel(),
                        item.outcome().name(),
                        obstacle == null ? null : obstacle.name())
                .update();
    }

    /** Forgets the works of a person that are older than this. */
    void forget(String orderedBy, Instant older) {
        database.sql("delete from bulk_work where ordered_by = ? and ordered_at < ?")
                .params(orderedBy, older.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Notes that it is wanted; the first time counts. */
    void confirm(UUID work) {
        database.sql("update bulk_work set confirmed_at = coalesce(confirmed_at, ?) where id = ?")
                .params(now(), work)
                .update();
    }

    Optional<BulkWork> find(UUID work, String orderedBy) {
        return database.sql("""
                        select work.id, action, ordered_by, person, confirmed_at
                             , count(*) filter (where outcome = 'PLANNED') as planned
                             , count(*) filter (where outcome = 'DONE') as done
                             , count(*) filter (where outcome = 'SKIPPED') as skipped
                        from bulk_work work join bulk_work_item item on item.work = work.id
                        where work.id = ? and ordered_by = ?
                        group by work.id
                        """)
                .params(work, orderedBy)
                .query((row, number) -> read(row, items(work)))
                .optional();
    }

    private List<Item> items(UUID work) {
        return database.sql("""
                        select task_id, title, case_label, outcome, obstacle from bulk_work_item
                        where work = ? order by outcome <> 'SKIPPED', place limit ?
                        """)
                .params(work, SHOWN)
                .query((row, number) -> item(row))
                .list();
    }

    /** The next task that waits, locked until the transaction ends; those that another thread works on are passed over. */
    Optional<String> next(UUID work) {
        return database.sql("""
                        select task_id from bulk_work_item where work = ? and outcome = 'PLANNED'
                        order by place limit 1 for update skip locked
                        """).param(work).query(String.class).optional();
    }

    void settle(UUID work, String task, @Nullable BulkObstacle obstacle) {
        database.sql("""
                        update bulk_work_item set outcome = ?, obstacle = ?, settled_at = ?
                        where work = ? and task_id = ? and outcome = 'PLANNED'
                        """)
                .params(
                        (obstacle == null ? BulkOutcome.DONE : BulkOutcome.SKIPPED).name(),
                        obstacle == null ? null : obstacle.name(),
                        now(),
                        work,
                        task)
                .update();
    }

    /** Which of these tasks somebody has sent a reminder of since then. */
    Set<String> remindedSince(Instant since, Collection<String> ids) {
        return new HashSet<>(database.sql("""
                        select item.task_id from bulk_work_item item join bulk_work work on work.id = item.work
                        where item.task_id = any (?) and item.outcome = 'DONE' and item.settled_at >= ?
                          and work.action = 'REMIND'
                        """)
                .params(ids.toArray(String[]::new), since.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list());
    }

    private java.time.OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static BulkWork read(ResultSet row, List<Item> items) throws SQLException {
        var confirmedAt = row.getTimestamp("confirmed_at");
        return new BulkWork(
                row.getObject("id", UUID.class),
                BulkAction.valueOf(row.getString("action")),
                row.getString("ordered_by"),
                row.getString("person"),
                confirmedAt == null ? null : confirmedAt.toInstant(),
                row.getLong("planned"),
                row.getLong("done"),
                row.getLong("skipped"),
                items);
    }

    private static Item item(ResultSet row) throws SQLException {
        var obstacle = row.getString("obstacle");
        return new Item(
                row.getString("task_id"),
                row.getString("title"),
                row.getString("case_label"),
                BulkOutcome.valueOf(row.getString("outcome")),
                obstacle == null ? null : BulkObstacle.valueOf(obstacle));
    }
}
