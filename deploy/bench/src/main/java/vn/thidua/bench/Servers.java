package vn.thidua.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** One PostgreSQL with durable commits and one broker, shared by everything that is compared. */
final class Servers implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final Process broker;
    private final String brokers;
    private final long postmaster;

    Servers() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "100")
                .start();
        postmaster = postmaster(postgres.getPostgresDatabase());
        broker = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerProcess.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        brokers = awaitBroker();
    }

    private static long postmaster(DataSource database) throws SQLException, IOException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("show data_directory")) {
            row.next();
            var file = Path.of(row.getString(1)).resolve("postmaster.pid");
            return Long.parseLong(Files.readAllLines(file).get(0).strip());
        }
    }

    private String awaitBroker() throws IOException {
        var output = new BufferedReader(new InputStreamReader(broker.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(BrokerProcess.READY)) {
                var drain = new Thread(() -> output.lines().forEach(ignored -> {}), "broker-output");
                drain.setDaemon(true);
                drain.start();
                return line.substring(BrokerProcess.READY.length());
            }
        }
        throw new IOException("the broker ended before it was ready");
    }

    String brokers() {
        return brokers;
    }

    long postmaster() {
        return postmaster;
    }

    DataSource postgres() {
        return postgres.getPostgresDatabase();
    }

    /** Makes an empty database. */
    String database(String name) throws SQLException {
        try (var connection = postgres().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return postgres.getJdbcUrl("postgres", name);
    }

    DataSource opened(String name) {
        return postgres.getDatabase("postgres", name);
    }

    @Override
    public void close() throws IOException {
        broker.destroy();
        postgres.close();
    }
}
