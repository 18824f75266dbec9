package vn.thidua.workflow.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Scoring sheets in the database. */
@Component
class StoredScoringSheets implements ScoringSheets {

    private static final String SHEET = "select code, year, name, bonus_cap from scoring_sheet";

    private final JdbcClient sql;

    StoredScoringSheets(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public ScoringSheet get(SheetCode code) {
        return sql.sql(SHEET + " where code = :code")
                .param("code", code.value())
                .query(this::sheet)
                .optional()
                .orElseThrow(() -> AssessmentProblem.SHEET_UNKNOWN.on(code));
    }

    @Override
    public Optional<ScoringSheet> of(String cluster, int year) {
        return sql.sql(SHEET + " where cluster = :cluster and year = :year")
                .param("cluster", cluster)
                .param("year", year)
                .query(this::sheet)
                .optional();
    }

    /** The cluster whose units the sheet is for. */
    String clusterOf(SheetCode code) {
        return sql.sql("select cluster from scoring_sheet where code = :code")
                .param("code", code.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> AssessmentProblem.SHEET_UNKNOWN.on(code));
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the cluster has a sheet for that year already */
    void add(String cluster, ScoringSheet sheet) {
        sql.sql("insert into scoring_sheet (code, cluster, year, name, bonus_cap) values (?, ?, ?, ?, ?)")
                .params(sheet.code().value(), cluster, sheet.year(), sheet.name(), sheet.bonusCap())
                .update();
        var position = 1;
        for (var criterion : sheet.criteria()) {
            sql.sql("insert into scoring_criterion (sheet, code, position, name, max) values (?, ?, ?, ?, ?)")
                    .params(sheet.code().value(), criterion.code(), position++, criterion.name(), criterion.max())
                    .update();
        }
    }

    private ScoringSheet sheet(ResultSet row, int number) throws SQLException {
        var code = new SheetCode(row.getString("code"));
        return new ScoringSheet(
                code, row.getInt("year"), row.getString("name"), criteria(code), row.getBigDecimal("bonus_cap"));
    }

    private List<Criterion> criteria(SheetCode sheet) {
        return sql.sql("select code, name, max from scoring_criterion where sheet = :sheet order by position")
                .param("sheet", sheet.value())
                .query((row, number) ->
                        new Criterion(row.getString("code"), row.getString("name"), row.getBigDecimal("max")))
                .list();
    }
}
