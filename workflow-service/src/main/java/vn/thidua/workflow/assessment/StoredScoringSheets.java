package vn.thidua.workflow.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Scoring sheets in the database. */
@Component
class StoredScoringSheets implements ScoringSheets {

    private final JdbcClient sql;

    StoredScoringSheets(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public ScoringSheet get(SheetCode code) {
        return sql.sql("select code, year, name, bonus_cap from scoring_sheet where code = :code")
                .param("code", code.value())
                .query((row, number) -> sheet(
                        row.getString("code"),
                        row.getInt("year"),
                        row.getString("name"),
                        row.getBigDecimal("bonus_cap")))
                .optional()
                .orElseThrow(() -> AssessmentProblem.SHEET_UNKNOWN.on(code));
    }

    @Override
    public Optional<ScoringSheet> of(String cluster, int year) {
        return sql.sql("select code from scoring_sheet where cluster = :cluster and year = :year")
                .param("cluster", cluster)
                .param("year", year)
                .query(String.class)
                .optional()
                .map(code -> get(new SheetCode(code)));
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

    private ScoringSheet sheet(String code, int year, String name, BigDecimal bonusCap) {
        List<Criterion> criteria = sql.sql(
                        "select code, name, max from scoring_criterion where sheet = :sheet order by position")
                .param("sheet", code)
                .query((row, number) ->
                        new Criterion(row.getString("code"), row.getString("name"), row.getBigDecimal("max")))
                .list();
        return new ScoringSheet(new SheetCode(code), year, name, criteria, bonusCap);
    }
}
