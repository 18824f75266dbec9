package vn.thidua.workflow.cluster;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** Arithmetic on points; two decimals, halves up. */
final class Points {

    static final int SCALE = 2;

    private Points() {}

    static BigDecimal sum(Collection<BigDecimal> points) {
        return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal rounded(BigDecimal points) {
        return points.setScale(SCALE, RoundingMode.HALF_UP);
    }

    static boolean within(BigDecimal points, BigDecimal max) {
        return points.signum() >= 0
                && points.compareTo(max) <= 0
                && points.stripTrailingZeros().scale() <= SCALE;
    }
}
