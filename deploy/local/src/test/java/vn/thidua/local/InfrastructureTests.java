package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfrastructureTests {

    @TempDir
    Path folder;

    @Test
    void postgresKeepsCommitsOnDiskAndAdmitsNobodyWithoutPassword() throws Exception {
        var settings = LocalSettings.in(folder);
        var secrets = Secrets.in(Folders.create(settings.data()));
        var postgres = new Postgres(settings, secrets);
        postgres.start();
        try {
            assertThat(setting(postgres, secrets, "fsync")).isEqualTo("on");
            assertThat(setting(postgres, secrets, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(postgres, secrets, "is_superuser")).isEqualTo("off");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url("postgres"), "postgres", "guess"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(
                            postgres.url("workflow"), "notification", secrets.notification()))
                    .isInstanceOf(SQLException.class);
        } finally {
            postgres.stop();
        }
    }

    @Test
    void postgresOfAKilledLauncherIsEndedInOrder() throws Exception {
        var settings = LocalSettings.in(folder);
        var abandoned = new Postgres(settings, Secrets.in(Folders.create(settings.data())));
        abandoned.start();
        assertThat(settings.data().resolve("postgres/postmaster.pid")).exists();

        Postgres.endStale(settings.data());

        assertThat(settings.data().resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(Files.readString(settings.logs().resolve("postgres.log"))).contains("database system is shut down");
        settings.ports().requireFree("127.0.0.1");
    }

    @Test
    void tellsOfADeathOfPostgresThatNobodyAskedFor() throws Exception {
        var settings = LocalSettings.in(folder);
        var postgres = new Postgres(settings, Secrets.in(Folders.create(settings.data())));
        var dead = new CompletableFuture<PartDied>();
        postgres.whenItDies(dead::complete);
        postgres.start();
        try {
            var pidFile = settings.data().resolve("postgres/postmaster.pid");
            var server = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());

            ProcessHandle.of(server).orElseThrow().destroyForcibly();

            assertThat(dead.get(20, TimeUnit.SECONDS))
                    .hasMessageContaining("postgres died")
                    .hasMessageContaining("ready to accept connections");
        } finally {
            postgres.stop();
        }
    }

    @Test
    void keepsQuietWhenPostgresIsStopped() throws Exception {
        var settings = LocalSettings.in(folder);
        var postgres = new Postgres(settings, Secrets.in(Folders.create(settings.data())));
        var dead = new CompletableFuture<PartDied>();
        postgres.whenItDies(dead::complete);
        postgres.start();

        postgres.stop();

        assertThat(settings.data().resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(dead).isNotDone();
    }

    @Test
    void brokerKeepsTopicsOverAKill() throws Exception {
        var settings = LocalSettings.in(folder);
        try (var ledger = ProcessLedger.open(settings.run())) {
            var broker = new Broker(settings, ledger);
            broker.start();
            try (var admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
                admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
                        .all()
                        .get(20, TimeUnit.SECONDS);
            }

            broker.kill();
            broker.start();

            try (var admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
                assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS)).contains("kept");
            } finally {
                broker.stop();
            }
        }
    }

    @Test
    void mailsAreReadAsPageAndAsJson() throws Exception {
        var ports = Ports.free();
        var sink = new MailSink(ports);
        sink.start();
        try {
            GreenMailUtil.sendTextEmail(
                    "u03.canbo@minhhoa.example",
                    "thidua@minhhoa.example",
                    "Viec moi <1>",
                    "Mo http://localhost:8080/t/1 de xem",
                    new ServerSetup(ports.of(Port.SMTP), "127.0.0.1", "smtp"));

            var page = get(ports, "/");
            assertThat(page).contains("Viec moi &lt;1&gt;").contains("<a href=\"http://localhost:8080/t/1\"");
            assertThat(mails(ports, "?to=u03.canbo@minhhoa.example"))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.get("subject").asText()).isEqualTo("Viec moi <1>"));
            assertThat(mails(ports, "?to=u04.canbo@minhhoa.example")).isEmpty();
        } finally {
            sink.stop();
        }
    }

    private static String setting(Postgres postgres, Secrets secrets, String name) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url("workflow"), "workflow", secrets.workflow());
                var statement = connection.createStatement();
                var row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    private static JsonNode mails(Ports ports, String query) throws Exception {
        return new ObjectMapper().readTree(get(ports, "/api/mails" + query));
    }

    private static String get(Ports ports, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.of(Port.MAIL) + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
