package vn.thidua.bench;

import java.util.Arrays;
import java.util.Locale;

/** A few numbers told as median and spread. */
final class Figures {

    private final double[] sorted;

    private Figures(double[] sorted) {
        this.sorted = sorted;
    }

    static Figures of(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return new Figures(sorted);
    }

    double median() {
        return percentile(50);
    }

    /** Nearest rank. */
    double percentile(double percent) {
        return sorted[Math.max(0, (int) Math.ceil(percent / 100 * sorted.length) - 1)];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median(), sorted[0], sorted[sorted.length - 1]);
    }
}
