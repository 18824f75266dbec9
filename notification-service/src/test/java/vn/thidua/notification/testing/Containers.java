package vn.thidua.notification.testing;

import java.util.Map;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The servers as containers; image names can be set with {@code -Dthidua.image.postgres} and {@code -Dthidua.image.kafka}. */
final class Containers {

    private Containers() {}

    static Map<String, String> start() {
        var postgres = new PostgreSQLContainer(image("thidua.image.postgres", "postgres:17", "postgres"));
        var kafka = new KafkaContainer(image("thidua.image.kafka", "apache/kafka:3.9.2", "apache/kafka"));
        postgres.start();
        kafka.start();
        return Map.of(
                "spring.datasource.url", postgres.getJdbcUrl(),
                "spring.datasource.username", postgres.getUsername(),
                "spring.datasource.password", postgres.getPassword(),
                "spring.kafka.bootstrap-servers", kafka.getBootstrapServers());
    }

    private static DockerImageName image(String property, String standard, String substitutesFor) {
        return DockerImageName.parse(System.getProperty(property, standard)).asCompatibleSubstituteFor(substitutesFor);
    }
}
