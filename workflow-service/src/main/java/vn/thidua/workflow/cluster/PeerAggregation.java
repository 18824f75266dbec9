package vn.thidua.workflow.cluster;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** How the points of several peers become one figure for a criterion (domain rules 3.8). */
enum PeerAggregation {
    MEDIAN {
        @Override
        BigDecimal of(List<BigDecimal> sorted) {
            var middle = sorted.size() / 2;
            return sorted.size() % 2 == 1 ? sorted.get(middle) : mean(sorted.subList(middle - 1, middle + 1));
        }
    },
    MEAN {
        @Override
        BigDecimal of(List<BigDecimal> sorted) {
            return mean(sorted);
        }
    },
    /** Without one figure at each end; with fewer than three there is nothing to leave out. */
    TRIMMED {
        @Override
        BigDecimal of(List<BigDecimal> sorted) {
            return mean(sorted.size() < 3 ? sorted : sorted.subList(1, sorted.size() - 1));
        }
    };

    abstract BigDecimal of(List<BigDecimal> sorted);

    /** The figure for these points, in any order; there is at least one. */
    BigDecimal aggregate(List<BigDecimal> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("there must be points of at least one peer");
        }
        return Points.rounded(of(points.stream().sorted().toList()));
    }

    /** Reads the setting {@code cluster.peerAggregation}. */
    static PeerAggregation named(String setting) {
        return valueOf(setting.strip().toUpperCase(Locale.ROOT));
    }

    private static BigDecimal mean(List<BigDecimal> points) {
        return Points.sum(points).divide(BigDecimal.valueOf(points.size()), Points.SCALE + 4, RoundingMode.HALF_UP);
    }
}
