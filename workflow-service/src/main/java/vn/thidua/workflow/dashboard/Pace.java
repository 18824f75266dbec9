package vn.thidua.workflow.dashboard;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a usual duration stands against what is allowed. The thresholds are fixed, so that a step's colour does not hang on other steps. */
enum Pace {
    /** Nothing was finished, or there is no deadline. */
    NONE,
    /** At most four fifths of the time allowed. */
    WITHIN,
    /** In time, with little to spare. */
    NEAR,
    /** Half of the work is late. */
    OVER;

    private static final double NEARLY = 0.8;

    static Pace of(double median, @Nullable Double target) {
        if (target == null) {
            return NONE;
        }
        if (median > target) {
            return OVER;
        }
        return median > target * NEARLY ? NEAR : WITHIN;
    }

    /** As style sheets and messages name it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
