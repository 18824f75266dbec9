package vn.thidua.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.local.ApiClient;
import vn.thidua.local.Home;
import vn.thidua.local.Port;
import vn.thidua.local.Ports;

/** What people and programs rely on when they start the whole system with one command; one folder, in this order. */
@TestMethodOrder(OrderAnnotation.class)
class LauncherIT {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Set<String> REACHED = Set.of("AWARDED", "NOTIFIED");
    private static final Ports PORTS = Ports.free();

    @TempDir
    static Path folder;

    private static LauncherProcess launcher;
    private static List<String> awarded = List.of();

    @AfterAll
    static void stop() throws InterruptedException {
        if (launcher != null) {
            launcher.close();
        }
    }

    @Test
    @Order(1)
    void tellsWhereEverythingIsWhenItIsReady() throws Exception {
        launcher = LauncherProcess.start(folder, PORTS);
        launcher.awaitReady();

        var endpoints = endpoints();
        assertThat(endpoints.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "portal", "tasklist", "admin", "notification", "mail", "kafka", "jdbc", "logins");
        assertThat(List.of("portal", "tasklist", "admin", "notification", "mail"))
                .allSatisfy(name -> assertThat(statusOf(endpoints.get(name).asText()))
                        .as(name)
                        .isBetween(200, 399));
        awarded = awarded(endpoints);
        assertThat(awarded).hasSize(1);
    }

    @Test
    @Order(2)
    void endsWithEverythingWhenOnePartIsKilled() throws Exception {
        var below = everythingBelow();

        postgres().destroyForcibly();

        assertThat(launcher.exit()).isEqualTo(1);
        assertThat(launcher.output()).contains("postgres died").contains("Last lines of");
        assertThatNothingIsLeftOf(below);
    }

    @Test
    @Order(3)
    void goesOnWithTheDataThatWasKept() throws Exception {
        launcher = LauncherProcess.start(folder, PORTS);
        launcher.awaitReady();

        assertThat(launcher.output().lines().filter(line -> line.contains("Sample nomination:")))
                .singleElement()
                .asString()
                .endsWith("AWARDED");
        assertThat(awarded(endpoints())).isEqualTo(awarded);
    }

    @Test
    @Order(4)
    void leavesNothingBehindWhenItIsToldToEnd() throws Exception {
        var below = everythingBelow();

        launcher.terminate();

        assertThat(launcher.exit()).isEqualTo(143);
        assertThat(launcher.output()).doesNotContain("died");
        assertThatNothingIsLeftOf(below);
    }

    @Test
    @Order(5)
    void refusesAPortThatSomebodyElseUses() throws Exception {
        try (var somebody = listening(PORTS.of(Port.NOTIFICATION))) {
            launcher = LauncherProcess.start(folder, PORTS);

            assertThat(launcher.exit()).isEqualTo(1);
            assertThat(launcher.output())
                    .contains("Port %d (notification-service) is taken".formatted(somebody.getLocalPort()))
                    .contains("--port notification=NUMBER");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"workflow-service", "notification-service"})
    void jarsListWhatIsInThem(String module) throws IOException {
        try (var jars = Files.newDirectoryStream(Home.find().root().resolve(module + "/target"), "*-boot.jar")) {
            assertThat(StreamSupport.stream(jars.spliterator(), false).toList())
                    .singleElement()
                    .satisfies(jar -> {
                        try (var content = new JarFile(jar.toFile())) {
                            var entry = content.getEntry("META-INF/sbom/application.cdx.json");
                            assertThat(entry)
                                    .as("bill of materials, which Maven leaves out when it is offline")
                                    .isNotNull();
                            var list = new ObjectMapper().readTree(content.getInputStream(entry));
                            assertThat(list.get("bomFormat").asText()).isEqualTo("CycloneDX");
                            assertThat(list.get("components")).hasSizeGreaterThan(50);
                        }
                    });
        }
    }

    private static JsonNode endpoints() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("run/endpoints.json").toFile());
    }

    private static List<String> awarded(JsonNode endpoints) {
        var officer = new ApiClient(URI.create(endpoints.get("portal").asText())).as("u07.canbo");
        var nominations = Json.items(officer.get("/api/nominations?unit=U07"));
        return StreamSupport.stream(nominations.spliterator(), false)
                .filter(nomination -> REACHED.contains(nomination.get("status").asText()))
                .map(nomination -> nomination.get("id").asText())
                .toList();
    }

    private static int statusOf(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static ProcessHandle postgres() throws IOException {
        var pidFile = folder.resolve("data/postgres/postmaster.pid");
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).get(0).strip()))
                .orElseThrow();
    }

    /** PostgreSQL puts itself beside the launcher, not below it. */
    private static List<ProcessHandle> everythingBelow() throws IOException {
        return Stream.concat(launcher.below().stream(), Stream.of(postgres())).toList();
    }

    private static void assertThatNothingIsLeftOf(List<ProcessHandle> below) {
        assertThat(below).hasSizeGreaterThanOrEqualTo(4);
        await().atMost(SOON).until(() -> below.stream().noneMatch(LauncherProcess::runs));
        assertThat(Port.values()).allSatisfy(port -> listening(PORTS.of(port)).close());
    }

    private static ServerSocket listening(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"));
    }
}
