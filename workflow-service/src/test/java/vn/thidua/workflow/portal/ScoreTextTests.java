package vn.thidua.workflow.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.workflow.shared.Problem;

class ScoreTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"9,5; 9.5", "9.5; 9.5", "' 10 '; 10", "0; 0"})
    void takesCommaAndPoint(String written, BigDecimal points) {
        assertThat(ScoreText.read(written)).contains(points);
    }

    @Test
    void takesNothingForNoPoints() {
        assertThat(ScoreText.read("  ")).isEmpty();
    }

    @Test
    void refusesWords() {
        assertThatThrownBy(() -> ScoreText.read("chín"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("chín");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"9.50; 9,5; 9.5", "250.00; 250; 250", "0.00; 0; 0"})
    void showsThemAsTheReaderWritesThem(BigDecimal points, String vietnamese, String english) {
        assertThat(ScoreText.of(points, Locale.forLanguageTag("vi"))).isEqualTo(vietnamese);
        assertThat(ScoreText.of(points, Locale.ENGLISH)).isEqualTo(english);
    }
}
