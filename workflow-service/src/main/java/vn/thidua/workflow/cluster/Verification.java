package vn.thidua.workflow.cluster;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.workflow.shared.UnitCode;

/**
 * What the verification team decides.
 *
 * @param bonus points granted before the cap; units that are not named get none
 * @param penalty points taken away; units that are not named lose none
 * @param changes where the team departs from the aggregate of the peers, by unit and criterion
 */
public record Verification(
        Map<UnitCode, BigDecimal> bonus,
        Map<UnitCode, BigDecimal> penalty,
        Map<UnitCode, Map<String, ScoreChange>> changes) {

    Map<String, ScoreChange> changesOf(UnitCode unit) {
        return changes.getOrDefault(unit, Map.of());
    }

    BigDecimal bonusOf(UnitCode unit) {
        return bonus.getOrDefault(unit, BigDecimal.ZERO);
    }

    BigDecimal penaltyOf(UnitCode unit) {
        return penalty.getOrDefault(unit, BigDecimal.ZERO);
    }

    void check(List<UnitCode> members) {
        Stream.of(bonus.keySet(), penalty.keySet(), changes.keySet())
                .flatMap(Set::stream)
                .filter(unit -> !members.contains(unit))
                .findFirst()
                .ifPresent(stranger -> {
                    throw ClusterProblem.UNIT_NOT_IN_ROUND.on(stranger);
                });
        Stream.of(bonus, penalty).flatMap(each -> each.entrySet().stream()).forEach(each -> {
            if (each.getValue().signum() < 0
                    || each.getValue().stripTrailingZeros().scale() > Points.SCALE) {
                throw ClusterProblem.POINTS_OUT_OF_RANGE.on(
                        each.getKey(), "+/-", each.getValue().toPlainString(), "0");
            }
        });
    }
}
