package vn.thidua.workflow.dashboard;

import static vn.thidua.workflow.dashboard.Sheet.Column.drawn;
import static vn.thidua.workflow.dashboard.Sheet.Column.plain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.dashboard.Sheet.Chart;
import vn.thidua.workflow.dashboard.Sheet.Share;
import vn.thidua.workflow.shared.WorkingDays;

/** Week by week: nominations opened and closed, decisions on receipt at the city, and how many went back for a supplement. */
@Component
@Order(6)
class WeeklyReport implements Report {

    private static final String STATEMENT = """
            with happened as (
              select start_time_ as at, 'opened' as what from act_hi_procinst
              where proc_def_key_ = 'nomination-review' and start_time_ >= :from and start_time_ < :to
              union all
              select end_time_, 'closed' from act_hi_procinst
              where proc_def_key_ = 'nomination-review' and end_time_ >= :from and end_time_ < :to
              union all
              select end_time_, 'received' from act_hi_taskinst
              where task_def_key_ = 'Task_ReceiveDossier' and delete_reason_ = 'completed'
                and end_time_ >= :from and end_time_ < :to
              union all
              select start_time_, 'returned' from act_hi_taskinst
              where task_def_key_ = 'Task_SupplementDossier' and start_time_ >= :from and start_time_ < :to
            )
            select week::date as week
                 , count(*) filter (where what = 'opened') as opened, count(*) filter (where what = 'closed') as closed
                 , count(*) filter (where what = 'received') as received
                 , count(*) filter (where what = 'returned') as returned
            from generate_series(date_trunc('week', cast(:first as timestamp)), cast(:last as timestamp), interval '1 week') week
            left join happened on date_trunc('week', cast(at as timestamptz) at time zone :zone) = week
            group by week
            order by week
            """;

    private final JdbcClient database;

    WeeklyReport(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "weekly";
    }

    @Override
    public Sheet read(Question question) {
        var period = question.period();
        var rows = database.sql(STATEMENT)
                .param("from", period.start())
                .param("to", period.end())
                .param("first", period.from().toString())
                .param("last", period.to().toString())
                .param("zone", WorkingDays.ZONE.getId())
                .query(Row.class)
                .list();
        return new Sheet(
                name(),
                Chart.LINES,
                List.of(
                        plain("weekOf"),
                        drawn("opened"),
                        drawn("closed"),
                        drawn("received"),
                        drawn("returned"),
                        plain("returnRate")),
                rows.stream()
                        .map(row -> Arrays.<@Nullable Object>asList(
                                row.week, row.opened, row.closed, row.received, row.returned, row.rate()))
                        .toList());
    }

    record Row(LocalDate week, long opened, long closed, long received, long returned) {

        @Nullable
        Share rate() {
            return received == 0 ? null : new Share((double) returned / received);
        }
    }
}
