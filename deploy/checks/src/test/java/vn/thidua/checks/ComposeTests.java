package vn.thidua.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComposeTests {

    private static final Pattern SECRET = Pattern.compile("\\b\\w*(PASSWORD|SECRET|TOKEN_KEY)\\w*: *(.*)");
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{([A-Z_]+):\\?}");
    private static final Pattern GIVEN = Pattern.compile("(?m)^([A-Z_]+)=(.*)$");

    private final Compose compose = Compose.committed();

    @Test
    void holdsTheWholeSystem() {
        assertThat(compose.services())
                .containsExactlyInAnyOrder(
                        "postgres",
                        "kafka",
                        "workflow-service",
                        "notification-service",
                        "mailpit",
                        "keycloak",
                        "prometheus",
                        "grafana");
    }

    @Test
    void everyImageOfOthersIsPinnedAndTellsItsHealth() {
        for (var service : compose.services()) {
            if (!Project.SERVICES.contains(service)) {
                assertThat(compose.service(service).path("image").asText())
                        .as(service)
                        .matches("\\$\\{[A-Z]+_IMAGE:-[^:}]+:v?\\d[^}]*}");
                assertThat(compose.service(service).has("healthcheck"))
                        .as(service)
                        .isTrue();
            }
        }
    }

    @Test
    void noSecretStandsInIt() {
        assertThat(openSecrets(compose)).isEmpty();
    }

    @Test
    void findsASecretThatStandsInIt() {
        var careless = Compose.of(compose.text().replace("${THIDUA_TOKEN_KEY:?}", "0123456789"));
        var withDefault = Compose.of(compose.text().replace("${GRAFANA_PASSWORD:?}", "${GRAFANA_PASSWORD:-admin}"));
        assertThat(openSecrets(careless)).containsExactly("0123456789", "0123456789");
        assertThat(openSecrets(withDefault)).containsExactly("${GRAFANA_PASSWORD:-admin}");
    }

    @Test
    void theExampleNamesEverythingRequiredAndGivesNoSecret() {
        var example = Project.text("deploy/.env.example");
        assertThat(names(GIVEN, example)).containsExactlyInAnyOrderElementsOf(names(REQUIRED, compose.text()));
        assertThat(GIVEN.matcher(example)
                        .results()
                        .filter(line -> !line.group(2).isEmpty()))
                .extracting(line -> line.group(1))
                .containsExactly("SPRING_PROFILES_ACTIVE");
    }

    @Test
    void everyFileThatIsMountedExists() {
        for (var service : compose.services()) {
            for (var volume : compose.service(service).path("volumes")) {
                var source = volume.asText().split(":")[0];
                if (source.startsWith("./")) {
                    assertThat(java.nio.file.Path.of("..", source)).exists();
                }
            }
        }
    }

    @Test
    void nothingIsReachableFromOtherMachines() {
        for (var service : compose.services()) {
            for (var port : compose.service(service).path("ports")) {
                assertThat(port.asText()).startsWith("127.0.0.1:");
            }
        }
    }

    private static List<String> openSecrets(Compose compose) {
        return SECRET.matcher(compose.text())
                .results()
                .map((MatchResult line) -> line.group(2))
                .filter(value -> !REQUIRED.matcher(value).matches())
                .toList();
    }

    private static List<String> names(Pattern pattern, String text) {
        return Stream.of(text)
                .flatMap(all -> pattern.matcher(all).results())
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }
}
