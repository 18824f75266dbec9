package vn.thidua.workflow.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.shared.Revision;
import vn.thidua.workflow.shared.UnitCode;

/**
 * A unit's own scores on a sheet.
 *
 * @param points by criterion code; criteria that nobody has filled in yet are absent
 * @param explanations by criterion code
 * @param revision 0 while nothing has been saved
 * @param submittedAt null while it is a draft
 */
public record SelfAssessment(
        ScoringSheet sheet,
        UnitCode unit,
        AssessmentStatus status,
        Map<String, BigDecimal> points,
        Map<String, String> explanations,
        Revision revision,
        @Nullable Instant submittedAt) {

    public BigDecimal total() {
        return points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    void mustBeDraft() {
        if (status == AssessmentStatus.SUBMITTED) {
            throw AssessmentProblem.ALREADY_SUBMITTED.on(sheet.code(), unit);
        }
    }

    void mustBeComplete() {
        var missing = sheet.criteria().stream()
                .map(Criterion::code)
                .filter(code -> !points.containsKey(code))
                .toList();
        if (!missing.isEmpty()) {
            throw AssessmentProblem.CRITERION_MISSING.on(String.join(", ", missing));
        }
    }
}
