package vn.thidua.workflow.cluster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.thidua.workflow.shared.UnitCode;

/** A unit's place in the ranking. Units that even the tie-break cannot part share a rank; the ballot decides between them. */
public record Standing(
        UnitCode unit,
        BigDecimal base,
        BigDecimal sectionA,
        BigDecimal bonus,
        BigDecimal penalty,
        BigDecimal finalScore,
        int rank) {

    private static final Comparator<UnitScore> ORDER = Comparator.comparing(UnitScore::finalScore)
            .thenComparing(UnitScore::sectionA)
            .reversed()
            .thenComparing(UnitScore::penalty);

    /** Best first: final score, then section A, then fewer penalties (domain rules 3.8). */
    static List<Standing> rank(Collection<UnitScore> scores) {
        var ordered = scores.stream().sorted(ORDER).toList();
        var standings = new ArrayList<Standing>();
        for (var score : ordered) {
            var rank = 1
                    + (int) ordered.stream()
                            .filter(other -> ORDER.compare(other, score) < 0)
                            .count();
            standings.add(new Standing(
                    score.unit(),
                    score.base(),
                    score.sectionA(),
                    score.bonus(),
                    score.penalty(),
                    score.finalScore(),
                    rank));
        }
        return List.copyOf(standings);
    }
}
