package vn.thidua.workflow.ruleset;

/**
 * A share of all members that a vote must reach.
 *
 * @param strict true for a simple majority, where exactly the share is not enough
 */
public record Threshold(int numerator, int denominator, boolean strict) {

    public Threshold {
        if (numerator < 0 || denominator <= 0 || numerator > denominator) {
            throw new IllegalArgumentException(
                    "threshold must lie between 0 and 1, but is " + numerator + "/" + denominator);
        }
    }

    /** Whether that many agreeing votes of a base of all members reach it; integers only, so 15 of 17 never rounds to 90 %. */
    public boolean reachedBy(int yes, int base) {
        var have = (long) yes * denominator;
        var need = (long) numerator * base;
        return strict ? have > need : have >= need;
    }

    /** The fewest agreeing votes of this base that reach it. */
    public int votesNeeded(int base) {
        var need = (long) numerator * base;
        return (int) (strict ? need / denominator + 1 : (need + denominator - 1) / denominator);
    }
}
