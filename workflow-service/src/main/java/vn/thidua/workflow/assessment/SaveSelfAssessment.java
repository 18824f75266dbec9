package vn.thidua.workflow.assessment;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.organisation.Units;
import vn.thidua.workflow.shared.Revision;
import vn.thidua.workflow.shared.UnitCode;

/** A unit's officer fills in the scoring sheet; saved while typing. */
@Component
public class SaveSelfAssessment {

    private static final int LONGEST_EXPLANATION = 4000;

    private final StoredAssessments assessments;
    private final AssessmentRights rights;
    private final Units units;

    SaveSelfAssessment(StoredAssessments assessments, AssessmentRights rights, Units units) {
        this.assessments = assessments;
        this.rights = rights;
        this.units = units;
    }

    /**
     * The draft holds exactly these points and explanations; returns it in its new revision.
     *
     * @param seen revision that the writer saw; null accepts any
     * @throws vn.thidua.workflow.shared.Problem {@code sheet-unknown}, {@code unit-unknown}, {@code not-found}, {@code not-authorised},
     *     {@code sheet-not-for-unit}, {@code already-submitted}, {@code changed-meanwhile}, {@code criterion-unknown},
     *     {@code points-out-of-range}, {@code explanation-too-long}
     */
    @Transactional
    public SelfAssessment save(
            SheetCode sheet,
            UnitCode unit,
            Map<String, BigDecimal> points,
            Map<String, String> explanations,
            @Nullable Revision seen) {
        var draft = assessments.get(sheet, units.get(unit).code());
        rights.requireOfficer(draft);
        draft.mustBeDraft();
        draft.revision().mustBe(seen);
        points.forEach((code, given) -> mustFit(draft, code, given));
        explanations.forEach((code, text) -> {
            criterion(draft, code);
            if (text.length() > LONGEST_EXPLANATION) {
                throw AssessmentProblem.EXPLANATION_TOO_LONG.on(code, LONGEST_EXPLANATION);
            }
        });
        assessments.save(draft, points, explanations);
        return assessments.get(sheet, unit);
    }

    private static void mustFit(SelfAssessment draft, String code, BigDecimal given) {
        var max = criterion(draft, code).max();
        if (given.signum() < 0
                || given.compareTo(max) > 0
                || given.stripTrailingZeros().scale() > 2) {
            throw AssessmentProblem.POINTS_OUT_OF_RANGE.on(draft.unit(), code, given.toPlainString(), max);
        }
    }

    private static Criterion criterion(SelfAssessment draft, String code) {
        return draft.sheet().criteria().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> AssessmentProblem.CRITERION_UNKNOWN.on(code));
    }
}
