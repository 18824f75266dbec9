package vn.thidua.workflow.process.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikePatternTests {

    @ParameterizedTest
    @CsvSource({
        "'', '', true",
        "'', a, false",
        "%, '', true",
        "%%, Ủy ban, true",
        "ủy%, Ủy ban, true",
        "%BAN, Ủy ban, true",
        "%y_b%, Ủy ban, true",
        "_, '', false",
        "__, ab, true",
        "a%b%c, aXbYbZc, true",
        "a%b%c, aXbYbZ, false",
        "a.c, abc, false",
        "'a(', 'a(', true",
        "%(MINH HỌA), 'An (minh họa)', true",
    })
    void matchesAsSqlDoes(String pattern, String value, boolean matches) {
        assertThat(EngineMatching.like(pattern, value)).isEqualTo(matches);
    }

    @Test
    void isNotHeldUpByAPatternMadeForIt() {
        var value = "a".repeat(200);
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThat(EngineMatching.like("%".repeat(10_000) + "b", value)).isFalse();
            assertThat(EngineMatching.like("%a".repeat(10_000), value)).isFalse();
            assertThat(EngineMatching.like("%a".repeat(30) + "b", value)).isFalse();
        });
    }
}
