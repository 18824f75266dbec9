package vn.thidua.workflow.dashboard;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts all processes in one statement over the engine's tables. */
@Component
class ReadProcesses {

    private static final String STATEMENT = """
            select d.key_ as process, coalesce(d.name_, d.key_) as name, coalesce(e.open, 0) as open
                 , coalesce(e.waiting, 0) as waiting, coalesce(i.incidents, 0) as incidents
                 , coalesce(t.overdue, 0) as overdue, coalesce(h.finished, 0) as finished
            from (select distinct on (key_) key_, name_ from act_re_procdef order by key_, version_ desc) d
            left join (select p.key_, count(*) filter (where e.parent_id_ is null) as open
                            , count(*) filter (where e.is_active_ and e.act_id_ is not null) as waiting
                       from act_ru_execution e join act_re_procdef p on p.id_ = e.proc_def_id_ group by p.key_) e
              on e.key_ = d.key_
            left join (select p.key_, count(*) as incidents
                       from act_ru_incident i join act_re_procdef p on p.id_ = i.proc_def_id_ group by p.key_) i
              on i.key_ = d.key_
            left join (select p.key_, count(*) as overdue
                       from act_ru_task t join act_re_procdef p on p.id_ = t.proc_def_id_
                       where t.due_date_ < :now group by p.key_) t
              on t.key_ = d.key_
            left join (select proc_def_key_, count(*) as finished
                       from act_hi_procinst where end_time_ >= :from and end_time_ < :to group by proc_def_key_) h
              on h.proc_def_key_ = d.key_
            order by d.key_
            """;

    private final JdbcClient database;
    private final DashboardReaders readers;
    private final Clock clock;

    ReadProcesses(JdbcClient database, DashboardReaders readers, Clock clock) {
        this.database = database;
        this.readers = readers;
        this.clock = clock;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-authorised} */
    @Transactional(readOnly = true)
    public List<ProcessFigures> in(Period period) {
        readers.require();
        return database.sql(STATEMENT)
                .param("now", Timestamp.from(clock.instant()))
                .param("from", period.start())
                .param("to", period.end())
                .query(ProcessFigures.class)
                .list();
    }
}
