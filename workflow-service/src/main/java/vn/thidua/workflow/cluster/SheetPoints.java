package vn.thidua.workflow.cluster;

import java.math.BigDecimal;
import java.util.Map;
import vn.thidua.workflow.assessment.ScoringSheet;
import vn.thidua.workflow.shared.UnitCode;

/** Checks points against the sheet that they are given on. */
final class SheetPoints {

    private SheetPoints() {}

    /** @throws vn.thidua.workflow.shared.Problem {@code criterion-not-on-sheet}, {@code points-out-of-range} */
    static void check(ScoringSheet sheet, UnitCode unit, Map<String, BigDecimal> points) {
        points.forEach((code, value) -> {
            var criterion = sheet.criteria().stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> ClusterProblem.CRITERION_NOT_ON_SHEET.on(code));
            if (!Points.within(value, criterion.max())) {
                throw ClusterProblem.POINTS_OUT_OF_RANGE.on(unit, code, value.toPlainString(), criterion.max());
            }
        });
    }
}
