package vn.thidua.notification.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedTests {

    @ParameterizedTest
    @ValueSource(strings = {"problems", "mail-v1"})
    void everyTextIsThereInBothLanguages(String bundle) throws IOException {
        assertThat(texts(bundle).keySet()).isEqualTo(texts(bundle + "_en").keySet());
    }

    @Test
    void aCrashPointIsFatalAtItsVisitOnly() {
        var armed = Objects.requireNonNull(CrashPoint.parse("delivery.after-send@2"));
        assertThat(armed.isFatal("intake.after-effect")).isFalse();
        assertThat(armed.isFatal("delivery.after-send")).isFalse();
        assertThat(armed.isFatal("delivery.after-send")).isTrue();
        assertThat(armed.isFatal("delivery.after-send")).isFalse();
    }

    @Test
    void withoutTheSettingThereIsNoCrashPoint() {
        assertThat(CrashPoint.parse(null)).isNull();
        assertThat(CrashPoint.parse(" ")).isNull();
    }

    private static Properties texts(String bundle) throws IOException {
        try (var file = SharedTests.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
            var texts = new Properties();
            texts.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
            return texts;
        }
    }
}
