package vn.thidua.workflow.dashboard;

import io.micrometer.core.instrument.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.dashboard.Operations.Backlog;
import vn.thidua.workflow.dashboard.Operations.Figure;

/** Counts what operators watch, for nobody in particular. The engine's tables are read, never written. */
@Component
class CountOperations {

    private final JdbcClient database;
    private final Clock clock;

    CountOperations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All figures of one moment. */
    @Transactional(readOnly = true)
    public Operations now() {
        return new Operations(
                tasks("true"), tasks("t.due_date_ < :now"), instances(), nominations(), incidents(), backlog());
    }

    private List<Figure> tasks(String condition) {
        return figures("""
                select d.key_ as process, t.task_def_key_ as step, count(*) filter (where %s) as number
                from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_
                group by d.key_, t.task_def_key_
                """.formatted(condition), "process", "step");
    }

    private List<Figure> instances() {
        return figures("""
                select d.key_ as process, s.state, count(e.id_) as number
                from act_re_procdef d
                cross join (values (1, 'active'), (2, 'suspended')) as s (code, state)
                left join act_ru_execution e
                    on e.proc_def_id_ = d.id_ and e.id_ = e.proc_inst_id_ and e.suspension_state_ = s.code
                group by d.key_, s.state
                """, "process", "state");
    }

    private List<Figure> nominations() {
        return figures("select status, count(*) as number from nomination group by status", "status");
    }

    private List<Figure> incidents() {
        return figures("""
                select d.key_ as process, count(i.id_) as number
                from act_re_procdef d
                left join act_ru_incident i on i.proc_def_id_ = d.id_ and i.id_ = i.root_cause_incident_id_
                group by d.key_
                """, "process");
    }

    private Backlog backlog() {
        return database.sql("""
                        select count(*) filter (where retries_ > 0) as due
                            , count(*) filter (where retries_ = 0) as failed
                            , coalesce(extract(epoch from cast(:now as timestamp) - min(duedate_) filter (where retries_ > 0)), 0) as oldest
                            , (select count(*) from intake_parked where replayed_at is null) as parked
                        from act_ru_job
                        where suspension_state_ = 1 and (duedate_ is null or duedate_ <= :now)
                        """)
                .param("now", engineTime())
                .query((row, number) -> new Backlog(
                        row.getLong("due"), row.getLong("failed"), row.getDouble("oldest"), row.getLong("parked")))
                .single();
    }

    private List<Figure> figures(String sql, String... labels) {
        return database.sql(sql)
                .param("now", engineTime())
                .query((row, number) -> figure(row, labels))
                .list();
    }

    private static Figure figure(ResultSet row, String... labels) throws SQLException {
        var tags = new Tag[labels.length];
        for (var i = 0; i < labels.length; i++) {
            tags[i] = Tag.of(labels[i], row.getString(labels[i]));
        }
        return new Figure(Arrays.asList(tags), row.getLong("number"));
    }

    /** The engine keeps time without a zone, in that of the JVM, which is also the session's. */
    private Timestamp engineTime() {
        return Timestamp.from(clock.instant());
    }
}
