package vn.thidua.workflow.testing;

import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;

/**
 * Points a test at a database and a broker: containers where a Docker engine answers, embedded ones otherwise. With
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
        return containers ? Containers.start() : EmbeddedParts.start();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(PROPERTIES)
                .and(
                        "workflow.data-directory=target/test-data",
                        "workflow.inbox.address=" + NotificationStand.one().address(),
                        // tests see at once what they have changed
                        "workflow.inbox.remember=0s",
                        // a small machine with many tests at once is no outage
                        "spring.datasource.hikari.connection-timeout=20000")
                .applyTo(context);
    }
}
