package vn.thidua.workflow.dashboard;

import static vn.thidua.workflow.dashboard.Sheet.Column.drawn;
import static vn.thidua.workflow.dashboard.Sheet.Column.plain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.dashboard.Sheet.Chart;
import vn.thidua.workflow.dashboard.Sheet.Link;
import vn.thidua.workflow.shared.WorkingDays;

/** Open tasks by step and by the working days that they have been open. */
@Component
@Order(1)
class OpenWorkReport implements Report {

    private static final String STATEMENT = """
            with calendar as materialized (
              select cast(string_to_array(:days, ',') as date[]) as days
            ), aged as (
              select p.key_ as process, t.task_def_key_ as element, t.due_date_ < :now as late
                   , width_bucket(cast(:today as date), days)
                     - width_bucket((cast(t.create_time_ as timestamptz) at time zone :zone)::date, days) as age
              from act_ru_task t join act_re_procdef p on p.id_ = t.proc_def_id_ cross join calendar
            )
            select process, element
                 , count(*) filter (where age <= 2) as fresh, count(*) filter (where age between 3 and 5) as week
                 , count(*) filter (where age between 6 and 10) as fortnight, count(*) filter (where age > 10) as older
                 , count(*) as open, count(*) filter (where late) as overdue
            from aged
            group by process, element
            order by count(*) desc, element
            """;

    private final JdbcClient database;
    private final LegalDays legalDays;
    private final StepNames names;
    private final Clock clock;

    OpenWorkReport(JdbcClient database, LegalDays legalDays, StepNames names, Clock clock) {
        this.database = database;
        this.legalDays = legalDays;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "open-work";
    }

    @Override
    public Sheet read(Question question) {
        var known = names.read();
        var rows = database.sql(STATEMENT)
                .param("days", legalDays.around(question.period()))
                .param("today", legalDays.today().toString())
                .param("zone", WorkingDays.ZONE.getId())
                .param("now", Timestamp.from(clock.instant()))
                .query(Row.class)
                .list();
        return new Sheet(
                name(),
                Chart.STACKED,
                List.of(
                        plain("step"),
                        drawn("fresh"),
                        drawn("week"),
                        drawn("fortnight"),
                        drawn("older"),
                        plain("open"),
                        plain("overdue")),
                rows.stream()
                        .map(row -> List.<Object>of(
                                new Link(known.of(row.process, row.element), "/admin/process/" + row.process),
                                row.fresh,
                                row.week,
                                row.fortnight,
                                row.older,
                                row.open,
                                row.overdue))
                        .toList());
    }

    record Row(
            String process,
            String element,
            long fresh,
            long week,
            long fortnight,
            long older,
            long open,
            long overdue) {}
}
