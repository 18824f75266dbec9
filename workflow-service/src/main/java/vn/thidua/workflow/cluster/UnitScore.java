package vn.thidua.workflow.cluster;

import java.math.BigDecimal;
import java.util.Map;
import vn.thidua.workflow.assessment.ScoringSheet;
import vn.thidua.workflow.shared.UnitCode;

/**
 * What one unit has at the end of verification.
 *
 * @param base verified points of all criteria
 * @param sectionA points of section A, the first tie-break
 * @param bonus bonus that counts, at most the cap of the sheet
 */
record UnitScore(UnitCode unit, BigDecimal base, BigDecimal sectionA, BigDecimal bonus, BigDecimal penalty) {

    /** @param granted bonus as granted, before the cap */
    static UnitScore of(
            UnitCode unit, Map<String, BigDecimal> points, BigDecimal granted, BigDecimal penalty, ScoringSheet sheet) {
        var sectionA = sheet.criteria().stream()
                .filter(criterion -> criterion.section().equals("A"))
                .map(criterion -> points.getOrDefault(criterion.code(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new UnitScore(unit, Points.sum(points.values()), sectionA, granted.min(sheet.bonusCap()), penalty);
    }

    /** Base plus bonus less penalty, never below zero. */
    BigDecimal finalScore() {
        return base.add(bonus).subtract(penalty).max(BigDecimal.ZERO);
    }
}
