package vn.thidua.workflow.dashboard;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.dashboard.Overview.Count;
import vn.thidua.workflow.dashboard.Overview.OpenWork;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;

/** Counts what administrators watch. Each figure is one statement; the engine's tables are read, never written. */
@Component
class ReadOverview {

    private final JdbcClient database;
    private final Access access;
    private final Clock clock;

    ReadOverview(JdbcClient database, Access access, Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-authorised} for units and strangers */
    @Transactional(readOnly = true)
    public Overview now() {
        access.require(
                Group.of(Role.SYS_ADMIN),
                Group.of(Role.CITY_HEAD),
                Group.of(Role.CITY_SPECIALIST),
                Group.of(Role.AUDITOR));
        var byStatus = database.sql("select status, count(*) as number from nomination group by status order by status")
                .query(Count.class)
                .list();
        var openWork = database.sql("""
                        select name_ as step, count(*) as open, count(*) filter (where due_date_ < :now) as overdue
                        from act_ru_task group by name_ order by count(*) desc, name_
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .query(OpenWork.class)
                .list();
        return new Overview(
                byStatus,
                openWork,
                count("select count(*) from outbox_event where sent_at is null"),
                count("select count(*) from act_ru_incident"));
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
