package vn.thidua.workflow.dashboard;

import static vn.thidua.workflow.dashboard.Sheet.Column.drawn;
import static vn.thidua.workflow.dashboard.Sheet.Column.plain;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.dashboard.Sheet.Chart;
import vn.thidua.workflow.dashboard.Sheet.Phrase;
import vn.thidua.workflow.nomination.NominationStatus;

/** Nominations by where they stand, in the order of the path. */
@Component
@Order(7)
class StatusReport implements Report {

    private final JdbcClient database;

    StatusReport(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public Sheet read(Question question) {
        var rows = database.sql("""
                        select status, count(*) as number from nomination
                        where cast(:year as int) is null or year = cast(:year as int) group by status
                        """)
                .param("year", question.year())
                .query(Row.class)
                .list();
        return new Sheet(
                name(),
                Chart.BARS,
                List.of(plain("status"), drawn("count")),
                rows.stream()
                        .sorted((one, other) -> one.status.compareTo(other.status))
                        .map(row -> List.<Object>of(new Phrase("nomination.status." + row.status), row.number))
                        .toList());
    }

    record Row(NominationStatus status, long number) {}
}
