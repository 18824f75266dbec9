package vn.thidua.notification.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** The real servers inside the test's own process. Closed after Spring, so that nothing loses its database while it stops. */
final class EmbeddedParts {

    private EmbeddedParts() {}

    static Map<String, String> start() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setServerConfig("max_connections", "200")
                    .start();
            var kafka = new EmbeddedKafkaKraftBroker(1, 1);
            kafka.brokerProperty("auto.create.topics.enable", "false");
            kafka.afterPropertiesSet();
            SpringApplication.getShutdownHandlers().add(() -> stop(postgres, kafka));
            return Map.of(
                    "spring.datasource.url", postgres.getJdbcUrl("postgres", "postgres"),
                    "spring.datasource.username", "postgres",
                    "spring.kafka.bootstrap-servers", kafka.getBrokersAsString());
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
    }

    private static void stop(EmbeddedPostgres postgres, EmbeddedKafkaKraftBroker kafka) {
        kafka.destroy();
        try {
            postgres.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }
}
