package vn.thidua.local;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What both services are told through environment variables; they are configured in no other way. */
record ServiceEnvironments(LocalSettings settings, Secrets secrets, Postgres postgres, Broker broker) {

    Map<String, String> workflow() {
        return with(Map.of(
                "SPRING_PROFILES_ACTIVE", "sample",
                "WORKFLOW_PORT", number(Port.PORTAL),
                "WORKFLOW_DATABASE_URL", postgres.url("workflow"),
                "WORKFLOW_DATABASE_USER", "workflow",
                "WORKFLOW_DATABASE_PASSWORD", secrets.workflow(),
                "THIDUA_NOTIFICATION_URL", "http://localhost:" + number(Port.NOTIFICATION),
                "WORKFLOW_DATA",
                        Folders.create(settings.data().resolve("files")).toString()));
    }

    Map<String, String> notification() {
        return with(Map.of(
                "SPRING_PROFILES_ACTIVE", "sample",
                "NOTIFICATION_PORT", number(Port.NOTIFICATION),
                "NOTIFICATION_DATABASE_URL", postgres.url("notification"),
                "NOTIFICATION_DATABASE_USER", "notification",
                "NOTIFICATION_DATABASE_PASSWORD", secrets.notification()));
    }

    private Map<String, String> with(Map<String, String> own) {
        var common = Map.of(
                "SERVER_ADDRESS", settings.listen(),
                "KAFKA_BOOTSTRAP_SERVERS", broker.address(),
                "SPRING_MAIL_HOST", "127.0.0.1",
                "SPRING_MAIL_PORT", number(Port.SMTP),
                "THIDUA_PORTAL_URL", "http://localhost:" + number(Port.PORTAL),
                "THIDUA_TOKEN_KEY", secrets.tokenKey());
        return Stream.of(common, own)
                .flatMap(part -> part.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String number(Port port) {
        return Integer.toString(settings.ports().of(port));
    }
}
