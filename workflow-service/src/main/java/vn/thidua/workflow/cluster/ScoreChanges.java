package vn.thidua.workflow.cluster;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import vn.thidua.workflow.assessment.ScoringSheet;
import vn.thidua.workflow.shared.UnitCode;

/** Lays the team's changes over the points of the peers. */
final class ScoreChanges {

    private ScoreChanges() {}

    /** @throws vn.thidua.workflow.shared.Problem {@code change-without-reason}, {@code criterion-not-on-sheet}, {@code points-out-of-range} */
    static Map<String, BigDecimal> apply(
            ScoringSheet sheet, UnitCode unit, Map<String, BigDecimal> points, Map<String, ScoreChange> changes) {
        var changed = new TreeMap<>(points);
        changes.forEach((criterion, change) -> {
            if (change.reason().isBlank()) {
                throw ClusterProblem.CHANGE_WITHOUT_REASON.on(unit, criterion);
            }
            SheetPoints.check(sheet, unit, Map.of(criterion, change.points()));
            changed.put(criterion, change.points());
        });
        return changed;
    }
}
