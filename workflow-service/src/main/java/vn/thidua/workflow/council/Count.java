package vn.thidua.workflow.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.thidua.workflow.ballot.Tally;
import vn.thidua.workflow.ruleset.Threshold;

/** The votes on one nomination. @param base all voting members, present or not */
public record Count(int yes, int no, int invalid, int base, boolean passed) {

    /** Counts one item; who did not vote is in the base all the same (domain rules 2.7). */
    static Count of(Tally tally, int base, Threshold threshold) {
        return new Count(tally.yes(), tally.no(), tally.invalid(), base, threshold.reachedBy(tally.yes(), base));
    }

    /** Agreeing votes in percent of the base, two decimals; for reading only, never for deciding. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(yes)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(base), 2, RoundingMode.HALF_UP);
    }

    /** Whether all ballots are alike, so that the result itself tells how each voter voted. */
    public boolean revealsVotes() {
        var cast = yes + no + invalid;
        return cast > 0 && (yes == cast || no == cast || invalid == cast);
    }
}
