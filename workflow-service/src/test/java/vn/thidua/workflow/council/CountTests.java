package vn.thidua.workflow.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.workflow.ballot.Tally;
import vn.thidua.workflow.ruleset.Threshold;

/** Council arithmetic against domain rules 2.7 and 8.4. */
class CountTests {

    private static final Threshold FOUR_FIFTHS = new Threshold(4, 5, false);
    private static final Threshold NINE_TENTHS = new Threshold(9, 10, false);

    @ParameterizedTest
    @CsvSource({
        "9, 8, 9",
        "13, 11, 12",
        "15, 12, 14",
        "17, 14, 16",
        "19, 16, 18",
        "21, 17, 19",
        "25, 20, 23",
    })
    void needsTheVotesOfTheTable(int members, int forFourFifths, int forNineTenths) {
        assertThat(passes(forFourFifths, members, FOUR_FIFTHS)).isTrue();
        assertThat(passes(forFourFifths - 1, members, FOUR_FIFTHS)).isFalse();
        assertThat(passes(forNineTenths, members, NINE_TENTHS)).isTrue();
        assertThat(passes(forNineTenths - 1, members, NINE_TENTHS)).isFalse();
    }

    @Test
    void failsTheFighterTitleWithFifteenOfSeventeenAndPassesItWithSixteen() {
        assertThat(passes(15, 17, NINE_TENTHS)).isFalse();
        assertThat(passes(16, 17, NINE_TENTHS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"16, 1, 94.12", "15, 2, 88.24", "14, 3, 82.35"})
    void showsTheRatioOfTheWorkedExample(int yes, int no, BigDecimal percent) {
        assertThat(Count.of(new Tally(yes, no, 0), 17, FOUR_FIFTHS).percent()).isEqualByComparingTo(percent);
    }

    @Test
    void countsWhoDidNotVoteInTheBase() {
        assertThat(Count.of(new Tally(13, 0, 0), 17, FOUR_FIFTHS).passed()).isFalse();
    }

    @Test
    void warnsWhereAllBallotsAreAlike() {
        assertThat(Count.of(new Tally(17, 0, 0), 17, FOUR_FIFTHS).revealsVotes())
                .isTrue();
        assertThat(Count.of(new Tally(0, 17, 0), 17, FOUR_FIFTHS).revealsVotes())
                .isTrue();
        assertThat(Count.of(new Tally(16, 0, 1), 17, FOUR_FIFTHS).revealsVotes())
                .isFalse();
        assertThat(Count.of(new Tally(0, 0, 0), 17, FOUR_FIFTHS).revealsVotes()).isFalse();
    }

    private static boolean passes(int yes, int members, Threshold threshold) {
        return Count.of(new Tally(yes, members - yes, 0), members, threshold).passed();
    }
}
