package vn.thidua.workflow.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A new database and a new data directory for one test context, on the servers that all tests of a run share. */
public class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        new Infrastructure().initialize(context);
        var environment = context.getEnvironment();
        var server = Objects.requireNonNull(environment.getProperty("spring.datasource.url"));
        var name = "ground_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = DriverManager.getConnection(
                        server,
                        environment.getProperty("spring.datasource.username"),
                        environment.getProperty("spring.datasource.password"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            TestPropertyValues.of(Map.of(
                            "spring.datasource.url",
                            server.replaceFirst("(jdbc:postgresql://[^/]+/)[^?]+", "$1" + name),
                            "workflow.data-directory",
                            Files.createTempDirectory("thidua-ground").toString()))
                    .applyTo(context);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
