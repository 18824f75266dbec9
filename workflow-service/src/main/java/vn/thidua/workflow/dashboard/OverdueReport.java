package vn.thidua.workflow.dashboard;

import static vn.thidua.workflow.dashboard.Sheet.Column.plain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.dashboard.Sheet.Chart;
import vn.thidua.workflow.dashboard.Sheet.Link;
import vn.thidua.workflow.dashboard.Sheet.Phrase;
import vn.thidua.workflow.shared.WorkingDays;

/** Open tasks whose deadline has passed, the longest overdue first. Whoever reads it need not see the case, so links lead to its process. */
@Component
@Order(3)
class OverdueReport implements Report {

    private static final String STATEMENT = """
            with calendar as materialized (
              select cast(string_to_array(:days, ',') as date[]) as days
            )
            select p.key_ as process, t.task_def_key_ as element
                 , (select v.text_ from act_ru_variable v
                    where v.execution_id_ = t.proc_inst_id_ and v.name_ = 'caseLabel') as case_label
                 , cast(t.due_date_ as timestamptz) as due
                 , width_bucket(cast(:today as date), days)
                   - width_bucket((cast(t.due_date_ as timestamptz) at time zone :zone)::date, days) as late
                 , coalesce(person.name, t.assignee_) as holder
            from act_ru_task t
            join act_re_procdef p on p.id_ = t.proc_def_id_
            left join person on person.id = t.assignee_
            cross join calendar
            where t.due_date_ < :now
            order by t.due_date_, t.id_
            limit 500
            """;

    private final JdbcClient database;
    private final LegalDays legalDays;
    private final StepNames names;
    private final Clock clock;

    OverdueReport(JdbcClient database, LegalDays legalDays, StepNames names, Clock clock) {
        this.database = database;
        this.legalDays = legalDays;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "overdue";
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
                Chart.NONE,
                List.of(plain("case"), plain("step"), plain("due"), plain("daysLate"), plain("holder")),
                rows.stream()
                        .map(row -> Arrays.<@Nullable Object>asList(
                                row.caseLabel,
                                new Link(known.of(row.process, row.element), "/admin/process/" + row.process),
                                row.due.toInstant(),
                                row.late,
                                row.holder == null ? new Phrase("admin.nobody") : row.holder))
                        .toList());
    }

    record Row(
            String process,
            String element,
            @Nullable String caseLabel,
            OffsetDateTime due,
            long late,
            @Nullable String holder) {}
}
