package vn.thidua.workflow.assessment;

import java.math.BigDecimal;
import java.util.List;

/** What units are scored on; unchanged once a round is open. @param bonusCap most bonus points that count */
public record ScoringSheet(SheetCode code, int year, String name, List<Criterion> criteria, BigDecimal bonusCap) {

    /** Most base points, 1000 by convention. */
    public BigDecimal max() {
        return criteria.stream().map(Criterion::max).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
