package vn.thidua.workflow.dashboard;

import static vn.thidua.workflow.dashboard.Sheet.Column.plain;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.dashboard.Sheet.Chart;
import vn.thidua.workflow.dashboard.Sheet.Phrase;

/** Member units of clusters that owe their self-assessment or any nomination of the year. */
@Component
@Order(4)
class UnsubmittedReport implements Report {

    private static final String STATEMENT = """
            select m.cluster, m.unit, u.name
                 , coalesce((select a.status from self_assessment a join scoring_sheet s on s.code = a.sheet
                             where s.cluster = m.cluster and s.year = m.year and a.unit = m.unit), 'NONE') as assessment
                 , (select count(*) from nomination n where n.unit = m.unit and n.year = m.year
                      and n.status in ('DRAFT', 'SELF_ASSESSED', 'UNIT_REVIEWED')) as preparing
                 , (select count(*) from nomination n where n.unit = m.unit and n.year = m.year
                      and n.status not in ('DRAFT', 'SELF_ASSESSED', 'UNIT_REVIEWED', 'WITHDRAWN')) as submitted
            from cluster_membership m
            join unit_version u on u.unit = m.unit and u.valid_until is null
            where m.year = coalesce(cast(:year as int), (select max(year) from cluster_membership))
            order by m.cluster, m.position
            """;

    private final JdbcClient database;

    UnsubmittedReport(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "unsubmitted";
    }

    @Override
    public Sheet read(Question question) {
        var search = new Search(question.search());
        var rows = database.sql(STATEMENT).param("year", question.year()).query(Row.class).stream()
                .filter(Row::owes)
                .filter(row -> search.finds(row.unit + " " + row.name + " " + row.cluster))
                .toList();
        return new Sheet(
                name(),
                Chart.NONE,
                List.of(
                        plain("unit"),
                        plain("unitName"),
                        plain("cluster"),
                        plain("assessment"),
                        plain("preparing"),
                        plain("submitted")),
                rows.stream()
                        .map(row -> List.<Object>of(
                                row.unit,
                                row.name,
                                row.cluster,
                                new Phrase("admin.assessment." + row.assessment),
                                row.preparing,
                                row.submitted))
                        .toList());
    }

    record Row(String cluster, String unit, String name, String assessment, long preparing, long submitted) {

        boolean owes() {
            return !assessment.equals("SUBMITTED") || submitted == 0;
        }
    }
}
