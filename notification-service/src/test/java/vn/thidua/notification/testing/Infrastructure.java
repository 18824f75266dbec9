package vn.thidua.notification.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;

/**
 * Points a test at database, broker and mail server: containers where a Docker engine answers, embedded ones otherwise. With
 * {@code -Dthidua.infrastructure=containers} or {@code embedded} it is that one or a failure.
 */
class Infrastructure implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, String> PROPERTIES = start();

    /** Whether this run's servers are containers. */
    static boolean inContainers() {
        return switch (System.getProperty("thidua.infrastructure", "whichever")) {
            case "containers" -> true;
            case "embedded" -> false;
            case "whichever" -> DockerClientFactory.instance().isDockerAvailable();
            default -> throw new IllegalStateException("thidua.infrastructure must be containers or embedded");
        };
    }

    private static Map<String, String> start() {
        var containers = inContainers();
        System.getLogger(Infrastructure.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "Infrastructure of this test run: {0}",
                        containers ? "Testcontainers" : "embedded");
        var properties = new HashMap<>(containers ? Containers.start() : EmbeddedParts.start());
        createTopicsOfTheWorkflow(properties.get("spring.kafka.bootstrap-servers"));
        properties.put("spring.mail.host", "localhost");
        properties.put("spring.mail.port", Integer.toString(MailServer.start()));
        properties.put("thidua.access.token-key", Tokens.KEY);
        return properties;
    }

    private static void createTopicsOfTheWorkflow(String broker) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker))) {
            admin.createTopics(List.of(
                            new NewTopic("thidua.nomination.v1", 8, (short) 1),
                            new NewTopic("thidua.cluster.v1", 4, (short) 1),
                            new NewTopic("thidua.council.v1", 4, (short) 1),
                            new NewTopic("thidua.task.v1", 8, (short) 1),
                            new NewTopic("thidua.organisation.v1", 4, (short) 1)
                                    .configs(Map.of("cleanup.policy", "compact"))))
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(PROPERTIES).applyTo(context);
    }
}
