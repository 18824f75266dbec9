package vn.thidua.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL server with durable commits, and one database with an owner of its own per service. */
final class Postgres {

    private static final String PASSWORDS_ONLY = """
            local all all scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128      scram-sha-256
            """;

    private final Path data;
    private final int port;
    private final Secrets secrets;
    private final LogFile log;
    private @Nullable EmbeddedPostgres server;
    private volatile Consumer<PartDied> whenItDies = death -> {};
    private volatile boolean wanted;

    Postgres(LocalSettings settings, Secrets secrets) {
        this.data = settings.data().resolve("postgres");
        this.port = settings.ports().of(Port.POSTGRES);
        this.secrets = secrets;
        this.log = LogFile.in(settings.logs(), "postgres");
    }

    synchronized void start() {
        try {
            var started = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setRegisterShutdownHook(false)
                    .setConnectConfig("password", secrets.postgres())
                    .setOutputRedirector(log.append())
                    .setErrorRedirector(log.append())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "100")
                    .start();
            server = started;
            watch();
            try (var connection = started.getPostgresDatabase().getConnection()) {
                requirePasswords(connection);
                createDatabase(connection, "workflow", secrets.workflow());
                createDatabase(connection, "notification", secrets.notification());
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(
                    "PostgreSQL did not start. Last lines of %s:%n%s".formatted(log.file(), log.tail(20)), unusable);
        } catch (SQLException refused) {
            throw new IllegalStateException("cannot prepare the databases", refused);
        }
    }

    /** Who is told when the server ends without being asked to. */
    void whenItDies(Consumer<PartDied> listener) {
        whenItDies = listener;
    }

    private void watch() throws IOException {
        wanted = true;
        var server = postmaster(data).orElseThrow(this::death);
        CompletableFuture<Void> news = server.onExit().thenAccept(ended -> {
            if (wanted) {
                whenItDies.accept(death());
            }
        });
        assert !news.isCancelled();
    }

    /** From now on its end is no news; Ctrl-C in a terminal reaches the server too. */
    void mayEnd() {
        wanted = false;
    }

    private PartDied death() {
        return new PartDied("postgres", "", log);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    synchronized void stop() {
        mayEnd();
        var running = server;
        server = null;
        if (running != null) {
            try {
                running.close();
            } catch (IOException alreadyGone) {
                throw new UncheckedIOException(alreadyGone);
            }
        }
    }

    /** A server that outlived a killed launcher is asked to end: its data is whole, and the port is free afterwards. */
    static void endStale(Path data) {
        try {
            var stale = postmaster(data.resolve("postgres"));
            if (stale.isPresent()) {
                interrupt(stale.get());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The server that runs on this folder. */
    private static Optional<ProcessHandle> postmaster(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        return ProcessHandle.of(pid).filter(Postgres::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("postgres").contains("postgres");
    }

    /** SIGINT is PostgreSQL's "fast shutdown": it does not wait for clients. */
    private static void interrupt(ProcessHandle server) throws IOException {
        var exit = server.onExit().orTimeout(30, TimeUnit.SECONDS);
        if (Files.isExecutable(Path.of("/bin/sh"))) {
            new ProcessBuilder("/bin/sh", "-c", "kill -INT " + server.pid()).start();
        } else {
            server.destroyForcibly();
        }
        exit.join();
    }

    /** The first start has to trust local connections, because no role has a password yet; from then on nobody is trusted. */
    private void requirePasswords(Connection connection) throws SQLException, IOException {
        var rules = data.resolve("pg_hba.conf");
        if (Files.readString(rules).equals(PASSWORDS_ONLY)) {
            return;
        }
        execute(connection, "alter role postgres password '" + secrets.postgres() + "'");
        Files.writeString(rules, PASSWORDS_ONLY);
        execute(connection, "select pg_reload_conf()");
    }

    private static void createDatabase(Connection connection, String name, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            execute(connection, "create role " + name + " login password '" + password + "'");
        }
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            execute(connection, "create database " + name + " owner " + name);
            execute(connection, "revoke connect on database " + name + " from public");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
