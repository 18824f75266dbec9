package vn.thidua.workflow.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.workflow.ballot.Tally;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.ruleset.Threshold;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.UnitCode;

/** Whom the cluster proposes. */
class ContenderTests {

    private static final Threshold TWO_THIRDS = new Threshold(2, 3, false);
    private static final AwardCode FLAG = new AwardCode("COTP");
    private static final AwardCode CERTIFICATE = new AwardCode("BKTP_TT");

    @Test
    void proposesTheWorkedExampleWithEightOfNine() {
        var flag = contender(FLAG, 8, 1, 1);

        assertThat(Contender.proposed(List.of(flag))).containsExactly(id(flag));
    }

    @Test
    void needsSixOfNineForTwoThirds() {
        var short1 = contender(FLAG, 5, 1, 1);
        var enough = contender(FLAG, 6, 2, 1);

        assertThat(Contender.proposed(List.of(short1, enough))).containsExactly(id(enough));
    }

    @Test
    void givesTheOneFlagToTheMostVotes() {
        var fewer = contender(FLAG, 7, 1, 1);
        var more = contender(FLAG, 8, 2, 1);

        assertThat(Contender.proposed(List.of(fewer, more))).containsExactly(id(more));
    }

    @Test
    void givesTheOneFlagToTheBetterRankOnEqualVotes() {
        var second = contender(FLAG, 8, 2, 1);
        var first = contender(FLAG, 8, 1, 1);

        assertThat(Contender.proposed(List.of(second, first))).containsExactly(id(first));
    }

    @Test
    void proposesEveryCertificateThatReachesTheThreshold() {
        var one = contender(CERTIFICATE, 9, 3, null);
        var two = contender(CERTIFICATE, 6, 4, null);
        var none = contender(CERTIFICATE, 5, 2, null);

        assertThat(Contender.proposed(List.of(one, two, none))).containsExactlyInAnyOrder(id(one), id(two));
    }

    private static NominationId id(Contender contender) {
        return contender.candidate().nomination();
    }

    private static Contender contender(AwardCode award, int yes, int rank, @Nullable Integer places) {
        var candidate = new RoundNomination(NominationId.next(), new UnitCode("U03"), award, null);
        return new Contender(candidate, new Tally(yes, 9 - yes, 0), 9, TWO_THIRDS, places, rank);
    }
}
