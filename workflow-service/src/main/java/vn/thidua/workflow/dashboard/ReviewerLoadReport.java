package vn.thidua.workflow.dashboard;

import static vn.thidua.workflow.dashboard.Sheet.Column.drawn;
import static vn.thidua.workflow.dashboard.Sheet.Column.plain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.dashboard.Sheet.Chart;
import vn.thidua.workflow.dashboard.Sheet.Phrase;
import vn.thidua.workflow.shared.Actor;

/** What each person holds now and has finished in the period; one row is for what nobody has claimed. */
@Component
@Order(5)
class ReviewerLoadReport implements Report {

    private static final String STATEMENT = """
            select coalesce(person.name, nullif(holder, '')) as holder, coalesce(open, 0) as open
                 , coalesce(overdue, 0) as overdue, coalesce(done, 0) as done
            from (select coalesce(assignee_, '') as holder, count(*) as open
                       , count(*) filter (where due_date_ < :now) as overdue
                  from act_ru_task group by coalesce(assignee_, '')) now
            full join (select coalesce(assignee_, '') as holder, count(*) as done
                       from act_hi_taskinst
                       where end_time_ >= :from and end_time_ < :to and delete_reason_ = 'completed'
                       group by coalesce(assignee_, '')) earlier using (holder)
            left join person on person.id = holder
            order by open desc nulls last, done desc nulls last, holder
            limit 200
            """;

    private final JdbcClient database;
    private final Clock clock;

    ReviewerLoadReport(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "load";
    }

    @Override
    public Sheet read(Question question) {
        var rows = database.sql(STATEMENT)
                .param("now", Timestamp.from(clock.instant()))
                .param("from", question.period().start())
                .param("to", question.period().end())
                .query(Row.class)
                .list();
        return new Sheet(
                name(),
                Chart.BARS,
                List.of(plain("holder"), drawn("open"), drawn("overdue"), plain("finished")),
                rows.stream()
                        .map(row -> List.<Object>of(row.who(), row.open, row.overdue, row.done))
                        .toList());
    }

    record Row(@Nullable String holder, long open, long overdue, long done) {

        Object who() {
            if (holder == null) {
                return new Phrase("admin.nobody");
            }
            return holder.equals(Actor.SYSTEM.id()) ? new Phrase("admin.system") : holder;
        }
    }
}
