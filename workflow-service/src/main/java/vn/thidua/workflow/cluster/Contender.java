package vn.thidua.workflow.cluster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.ballot.Tally;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.ruleset.Threshold;
import vn.thidua.workflow.shared.NominationId;

/**
 * A candidate after counting.
 *
 * @param places how many of its award the cluster may propose; null where there is no limit
 * @param rank of its unit
 */
record Contender(
        RoundNomination candidate,
        Tally tally,
        int base,
        Threshold threshold,
        @Nullable Integer places,
        int rank) {

    private static final Comparator<Contender> BEST_FIRST = Comparator.comparing(
                    (Contender contender) -> contender.tally().yes())
            .reversed()
            .thenComparing(Contender::rank);

    /** Those whose votes reach the threshold; of an award with few places the best by votes, then by rank. */
    static Set<NominationId> proposed(List<Contender> contenders) {
        var proposed = new HashSet<NominationId>();
        var given = new HashMap<AwardCode, Integer>();
        contenders.stream()
                .sorted(BEST_FIRST)
                .filter(Contender::reachesThreshold)
                .forEach(contender -> {
                    var award = contender.candidate().award();
                    var taken = given.merge(award, 1, Integer::sum);
                    if (contender.places() == null || taken <= contender.places()) {
                        proposed.add(contender.candidate().nomination());
                    }
                });
        return proposed;
    }

    boolean reachesThreshold() {
        return threshold.reachedBy(tally.yes(), base);
    }

    BallotResult result(boolean isProposed) {
        return new BallotResult(tally.yes(), tally.no(), tally.invalid(), base, isProposed);
    }
}
