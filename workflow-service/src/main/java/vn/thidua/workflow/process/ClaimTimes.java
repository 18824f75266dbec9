package vn.thidua.workflow.process;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.ListenerOrder;

/** Remembers since when a task has been whose. The engine knows whose it is, not since when. */
@Component
class ClaimTimes {

    private final JdbcClient database;
    private final Clock clock;

    ClaimTimes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    @Order(ListenerOrder.READ_MODEL)
    void on(TaskFact fact) {
        var holder = fact.assignee();
        if (fact.kind() == TaskFact.Kind.ASSIGNED && holder != null) {
            database.sql("""
                            insert into task_claim (task_id, person, since) values (?, ?, ?)
                            on conflict (task_id) do update set person = excluded.person, since = excluded.since
                            """)
                    .params(fact.taskId(), holder, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Tasks that their holders could give back and have had since before then, the oldest claim first. */
    List<Claim> standingSince(Instant before) {
        return database.sql("""
                        select claim.task_id, claim.person, claim.since
                        from task_claim claim
                        join act_ru_task t on t.id_ = claim.task_id and t.assignee_ = claim.person
                        where claim.since < ? and t.task_def_key_ <> all (?)
                          and exists (select from act_ru_identitylink link
                                      where link.task_id_ = t.id_ and link.type_ = 'candidate' and link.group_id_ is not null)
                        order by claim.since, claim.task_id
                        """)
                .params(before.atOffset(ZoneOffset.UTC), ManagedTask.BALLOTS.toArray(String[]::new))
                .query((row, number) -> new Claim(
                        row.getString("task_id"),
                        row.getString("person"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    /** Drops what is known of tasks that are over. */
    void forgetEnded() {
        database.sql("delete from task_claim where not exists (select from act_ru_task t where t.id_ = task_id)")
                .update();
    }

    /** Whose a task is, and since when. */
    record Claim(String task, String person, Instant since) {}
}
