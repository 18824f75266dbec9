package vn.thidua.workflow.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTests {

    private static final Threshold EIGHTY = new Threshold(4, 5, false);
    private static final Threshold NINETY = new Threshold(9, 10, false);
    private static final Threshold TWO_THIRDS = new Threshold(2, 3, false);
    private static final Threshold SIMPLE_MAJORITY = new Threshold(1, 2, true);

    @ParameterizedTest
    @CsvSource({
        "9, 8, 9, 6",
        "13, 11, 12, 9",
        "15, 12, 14, 10",
        "17, 14, 16, 12",
        "19, 16, 18, 13",
        "21, 17, 19, 14",
        "25, 20, 23, 17"
    })
    void countsLikeTheTableOfTheCouncil(int members, int eighty, int ninety, int quorum) {
        exactly(EIGHTY, members, eighty);
        exactly(NINETY, members, ninety);
        exactly(TWO_THIRDS, members, quorum);
    }

    @ParameterizedTest
    @CsvSource({"9, 5", "10, 6", "16, 9", "17, 9"})
    void asksForMoreThanHalfInASimpleMajority(int members, int needed) {
        exactly(SIMPLE_MAJORITY, members, needed);
    }

    @Test
    void neverRoundsFifteenOfSeventeenUp() {
        assertThat(NINETY.reachedBy(15, 17)).isFalse();
        assertThat(NINETY.reachedBy(16, 17)).isTrue();
    }

    @Test
    void refusesSharesBeyondTheWhole() {
        assertThatThrownBy(() -> new Threshold(6, 5, false)).hasMessageContaining("6/5");
        assertThatThrownBy(() -> new Threshold(0, 0, false)).hasMessageContaining("0/0");
    }

    private static void exactly(Threshold threshold, int members, int needed) {
        assertThat(threshold.votesNeeded(members))
                .as("%s of %d", threshold, members)
                .isEqualTo(needed);
        assertThat(threshold.reachedBy(needed, members)).isTrue();
        assertThat(threshold.reachedBy(needed - 1, members)).isFalse();
    }
}
