package vn.thidua.workflow.assessment;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.Revision;
import vn.thidua.workflow.shared.SharedProblem;
import vn.thidua.workflow.shared.UnitCode;

/** Self-assessments in the database: one head row, and one line for each criterion that is filled in. */
@Component
class StoredAssessments implements SelfAssessments {

    private final JdbcClient sql;
    private final ScoringSheets sheets;
    private final CurrentActor actor;
    private final Clock clock;

    StoredAssessments(JdbcClient sql, ScoringSheets sheets, CurrentActor actor, Clock clock) {
        this.sql = sql;
        this.sheets = sheets;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public Optional<Map<String, BigDecimal>> submittedPoints(SheetCode sheet, UnitCode unit) {
        return head(sheet, unit)
                .filter(head -> head.status() == AssessmentStatus.SUBMITTED)
                .map(head -> lines(sheet, unit).points());
    }

    @Override
    public boolean submitted(String cluster, int year, UnitCode unit) {
        return sql.sql("""
                        select exists (
                            select from self_assessment join scoring_sheet on scoring_sheet.code = self_assessment.sheet
                            where cluster = ? and year = ? and unit = ? and status = 'SUBMITTED')
                        """)
                .params(cluster, year, unit.value())
                .query(Boolean.class)
                .single();
    }

    /** An empty draft where nothing was saved yet. @throws vn.thidua.workflow.shared.Problem {@code sheet-unknown} */
    SelfAssessment get(SheetCode sheet, UnitCode unit) {
        var head = head(sheet, unit).orElse(new Head(AssessmentStatus.DRAFT, 0, null));
        var lines = lines(sheet, unit);
        return new SelfAssessment(
                sheets.get(sheet),
                unit,
                head.status(),
                lines.points(),
                lines.explanations(),
                new Revision(head.revision()),
                head.submittedAt());
    }

    /** Replaces all lines. @throws vn.thidua.workflow.shared.Problem {@code changed-meanwhile} when it is no longer the revision that was read */
    void save(SelfAssessment read, Map<String, BigDecimal> points, Map<String, String> explanations) {
        nextRevision(read, AssessmentStatus.DRAFT, null);
        sql.sql("delete from self_assessment_line where sheet = ? and unit = ?")
                .params(read.sheet().code().value(), read.unit().value())
                .update();
        var filled = new TreeSet<>(points.keySet());
        filled.addAll(explanations.keySet());
        for (var criterion : filled) {
            sql.sql(
                            "insert into self_assessment_line (sheet, unit, criterion, points, explanation) values (?, ?, ?, ?, ?)")
                    .params(
                            read.sheet().code().value(),
                            read.unit().value(),
                            criterion,
                            points.get(criterion),
                            explanations.get(criterion))
                    .update();
        }
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code changed-meanwhile} when it is no longer the revision that was read */
    void submit(SelfAssessment read) {
        nextRevision(read, AssessmentStatus.SUBMITTED, clock.instant());
    }

    private void nextRevision(SelfAssessment read, AssessmentStatus status, @Nullable Instant submittedAt) {
        var written = sql.sql("""
                        insert into self_assessment (sheet, unit, status, revision, saved_by, saved_at, submitted_at)
                        values (:sheet, :unit, :status, :revision + 1, :actor, :now, :submitted)
                        on conflict (sheet, unit) do update
                        set status = excluded.status, revision = excluded.revision, saved_by = excluded.saved_by
                          , saved_at = excluded.saved_at, submitted_at = excluded.submitted_at
                        where self_assessment.revision = :revision
                        """)
                .param("sheet", read.sheet().code().value())
                .param("unit", read.unit().value())
                .param("status", status.name())
                .param("revision", read.revision().value())
                .param("actor", actor.get().id())
                .param("now", Timestamp.from(clock.instant()))
                .param("submitted", submittedAt == null ? null : Timestamp.from(submittedAt))
                .update();
        if (written == 0) {
            throw SharedProblem.CHANGED_MEANWHILE.on();
        }
    }

    private Optional<Head> head(SheetCode sheet, UnitCode unit) {
        return sql.sql("select status, revision, submitted_at from self_assessment where sheet = ? and unit = ?")
                .params(sheet.value(), unit.value())
                .query((row, number) -> {
                    var submitted = row.getTimestamp("submitted_at");
                    return new Head(
                            AssessmentStatus.valueOf(row.getString("status")),
                            row.getLong("revision"),
                            submitted == null ? null : submitted.toInstant());
                })
                .optional();
    }

    private Lines lines(SheetCode sheet, UnitCode unit) {
        var lines = new Lines(new LinkedHashMap<>(), new LinkedHashMap<>());
        sql.sql(
                        "select criterion, points, explanation from self_assessment_line where sheet = ? and unit = ? order by criterion")
                .params(sheet.value(), unit.value())
                .query(row -> {
                    var points = row.getBigDecimal("points");
                    if (points != null) {
                        lines.points().put(row.getString("criterion"), points);
                    }
                    var explanation = row.getString("explanation");
                    if (explanation != null) {
                        lines.explanations().put(row.getString("criterion"), explanation);
                    }
                });
        return lines;
    }

    private record Head(
            AssessmentStatus status,
            long revision,
            @Nullable Instant submittedAt) {}

    private record Lines(Map<String, BigDecimal> points, Map<String, String> explanations) {}
}
