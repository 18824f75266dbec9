package vn.thidua.workflow.cluster;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.thidua.workflow.assessment.ScoringSheet;
import vn.thidua.workflow.shared.UnitCode;

/** What one member has to fill in: every other member, every criterion, within range. */
record PeerSheet(ScoringSheet sheet, List<UnitCode> members, UnitCode scorer) {

    void check(Map<UnitCode, Map<String, BigDecimal>> given) {
        if (given.containsKey(scorer)) {
            throw ClusterProblem.OWN_UNIT_SCORED.on(scorer);
        }
        given.keySet().stream()
                .filter(unit -> !members.contains(unit))
                .findFirst()
                .ifPresent(stranger -> {
                    throw ClusterProblem.UNIT_NOT_IN_ROUND.on(stranger);
                });
        for (var member : members) {
            if (!member.equals(scorer)) {
                checkUnit(member, given.getOrDefault(member, Map.of()));
            }
        }
    }

    private void checkUnit(UnitCode unit, Map<String, BigDecimal> points) {
        SheetPoints.check(sheet, unit, points);
        sheet.criteria().stream()
                .filter(criterion -> !points.containsKey(criterion.code()))
                .findFirst()
                .ifPresent(missing -> {
                    throw ClusterProblem.PEER_SCORES_INCOMPLETE.on(unit, missing.code());
                });
    }
}
