package vn.thidua.workflow.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The peer sample of domain rules 8.3: nine peers on criterion A4 of U03. */
class PeerAggregationTests {

    private static final List<BigDecimal> SAMPLE = Stream.of(76, 72, 80, 75, 74, 77, 75, 76, 75)
            .map(BigDecimal::valueOf)
            .toList();

    @ParameterizedTest
    @CsvSource({"median, 75", "mean, 75.56", "trimmed, 75.43"})
    void givesTheFigureOfTheSetting(String setting, BigDecimal figure) {
        assertThat(PeerAggregation.named(setting).aggregate(SAMPLE)).isEqualByComparingTo(figure);
    }

    @Test
    void takesTheMeanOfTheTwoInTheMiddleOfAnEvenNumber() {
        assertThat(PeerAggregation.MEDIAN.aggregate(List.of(new BigDecimal(70), new BigDecimal(75))))
                .isEqualByComparingTo("72.5");
    }

    @Test
    void leavesNothingOutOfTwo() {
        assertThat(PeerAggregation.TRIMMED.aggregate(List.of(new BigDecimal(70), new BigDecimal(75))))
                .isEqualByComparingTo("72.5");
    }
}
