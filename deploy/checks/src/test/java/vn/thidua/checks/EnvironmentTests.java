package vn.thidua.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What the compose file tells our services is something that they listen to. */
class EnvironmentTests {

    static final List<String> SERVICES = Project.SERVICES;

    @ParameterizedTest
    @FieldSource("SERVICES")
    void everyVariableBindsToASetting(String service) {
        assertThat(Compose.committed().environment(service)).isNotEmpty();
        assertThat(unbound(Compose.committed(), service)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void everySettingWithoutADefaultIsGiven(String service) {
        assertThat(Compose.committed().environment(service).keySet())
                .containsAll(KnownSettings.of(service).required());
    }

    @ParameterizedTest
    @CsvSource({
        "workflow-service, WORKFLOW_DATABASE_URL, WORKFLOW_DATABASE_URI",
        "workflow-service, WORKFLOW_IDENTITY_OPENMETRICS, WORKFLOW_IDENTITY_METRICSOPEN",
        "workflow-service, LOGGING_STRUCTURED_FORMAT_CONSOLE, LOGGING_STRUCTURED_CONSOLE",
        "notification-service, SMTP_HOST, MAIL_HOST",
        "notification-service, THIDUA_ACCESS_OPENMETRICS, WORKFLOW_IDENTITY_OPENMETRICS"
    })
    void findsAVariableThatNobodyListensTo(String service, String before, String after) {
        var renamed = Compose.of(Compose.committed().text().replace(before + ":", after + ":"));
        assertThat(unbound(renamed, service)).containsExactly(after);
    }

    @Test
    void theLauncherAndTheComposeFileNameTheSameSecret() {
        for (var service : SERVICES) {
            assertThat(Compose.committed().environment(service))
                    .containsEntry("THIDUA_TOKEN_KEY", "${THIDUA_TOKEN_KEY:?}");
        }
    }

    private static List<String> unbound(Compose compose, String service) {
        var known = KnownSettings.of(service);
        return compose.environment(service).keySet().stream()
                .filter(variable -> !known.knows(variable))
                .toList();
    }
}
