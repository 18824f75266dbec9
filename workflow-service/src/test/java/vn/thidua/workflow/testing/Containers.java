package vn.thidua.workflow.testing;

import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The same servers as containers; image names can be set with {@code -Dthidua.image.postgres} and {@code -Dthidua.image.kafka}. */
final class Containers {

    private Containers() {}

    static Map<String, String> start() {
        var postgres = new PostgreSQLContainer(image("thidua.image.postgres", "postgres:17", "postgres"))
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200");
        var kafka = new KafkaContainer(image("thidua.image.kafka", "apache/kafka:3.9.2", "apache/kafka"))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        start(postgres);
        start(kafka);
        return Map.of(
                "spring.datasource.url", postgres.getJdbcUrl(),
                "spring.datasource.username", postgres.getUsername(),
                "spring.datasource.password", postgres.getPassword(),
                "spring.kafka.bootstrap-servers", kafka.getBootstrapServers());
    }

    /**
     * Ends the container after Spring, so that nothing loses its database while it stops. Without Ryuk, Testcontainers would end it
     * beside Spring; containers for reuse it leaves alone, and the label sees to it that none is ever used again.
     */
    private static void start(GenericContainer<?> container) {
        container
                .withReuse(true)
                .withLabel("vn.thidua.run", UUID.randomUUID().toString())
                .start();
        SpringApplication.getShutdownHandlers().add(container::stop);
    }

    private static DockerImageName image(String property, String standard, String substitutesFor) {
        return DockerImageName.parse(System.getProperty(property, standard)).asCompatibleSubstituteFor(substitutesFor);
    }
}
