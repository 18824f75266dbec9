package vn.thidua.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.notification.testing.World.PATIENCE;
import static vn.thidua.notification.testing.World.fresh;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yaml.snakeyaml.Yaml;
import vn.thidua.notification.testing.Fact;
import vn.thidua.notification.testing.NotificationTest;
import vn.thidua.notification.testing.OnRealServers;
import vn.thidua.notification.testing.Tokens;
import vn.thidua.notification.testing.World;

@NotificationTest
@OnRealServers
class InboxTests {

    @Autowired
    World world;

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String unit = fresh("IB");
    private final String person = fresh("doc");

    private void hasOneNotice() {
        world.knows(person, "UNIT_HEAD." + unit);
        var task = Fact.task("created", fresh("task"), "UNIT_HEAD." + unit);
        world.tell(task);
        world.untilConsumed(task);
    }

    @Test
    void aPersonReadsHerOwnNoticesAndNobodyElses() throws Exception {
        hasOneNotice();
        var id = world.id("select id from inbox_item where person_id = ?", person);
        assertThat(get("/api/inbox", Tokens.of(person)).body())
                .contains("\"unread\":1")
                .contains(id.toString());
        assertThat(get("/api/inbox", Tokens.of("somebody-else")).body()).contains("\"unread\":0");
        assertThat(post("/api/inbox/" + id + "/read", Tokens.of("somebody-else"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post("/api/inbox/" + id + "/read", Tokens.of(person)).statusCode())
                .isEqualTo(204);
        assertThat(post("/api/inbox/" + id + "/read", Tokens.of(person)).statusCode())
                .isEqualTo(204);
        assertThat(get("/api/inbox", Tokens.of(person)).body()).contains("\"unread\":0");
        await().atMost(PATIENCE)
                .until(() -> world.count("select count(*) from delivery where id = ? and read_announced", id) == 1);
    }

    @Test
    void aPersonReadsAllHerNoticesAtOnceAndNobodyElses() throws Exception {
        hasOneNotice();
        var id = world.id("select id from inbox_item where person_id = ?", person);
        assertThat(post("/api/inbox/read", Tokens.of("somebody-else")).statusCode())
                .isEqualTo(204);
        assertThat(get("/api/inbox", Tokens.of(person)).body()).contains("\"unread\":1");

        assertThat(post("/api/inbox/read", Tokens.of(person)).statusCode()).isEqualTo(204);

        assertThat(get("/api/inbox", Tokens.of(person)).body()).contains("\"unread\":0");
        await().atMost(PATIENCE)
                .until(() -> world.count("select count(*) from delivery where id = ? and read_announced", id) == 1);
    }

    @Test
    void showsTheInboxAsAPage() throws Exception {
        hasOneNotice();
        var page = get("/inbox", Tokens.of(person));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Hộp thông báo").contains("Ký tờ trình đề nghị khen thưởng");
    }

    @Test
    void saysToAnybodyWhatThisServiceIs() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .build();

        var page = http.send(request, BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Dịch vụ thông báo").contains("/api/inbox");
    }

    @Test
    void tellsOverAStreamHowManyAreUnread() throws Exception {
        hasOneNotice();
        var request = request("/api/inbox/stream", Tokens.of(person)).GET().build();
        var answer = http.send(request, BodyHandlers.ofLines());
        try (var lines = answer.body()) {
            assertThat(lines.filter(line -> line.startsWith("data:")).findFirst())
                    .contains("data:1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/inbox",
                "/api/inbox/stream",
                "/inbox",
                "/api/preferences",
                "/api/parked",
                "/api/templates",
                "/api/dead-letters",
                "/actuator/prometheus",
                "/actuator/info",
                "/actuator/env",
                "/anything"
            })
    void nothingAnswersAStranger(String path) throws Exception {
        for (var token : new String[] {"", "x.y.z", Tokens.expired(person), Tokens.forged(person, "SYS_ADMIN")}) {
            var answer = get(path, token);
            assertThat(answer.statusCode()).as("%s with '%s'", path, token).isEqualTo(401);
            assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/parked",
                "/api/templates",
                "/api/templates/TASK_OPEN/preview",
                "/api/dead-letters",
                "/actuator/prometheus"
            })
    void whatIsForAdministratorsIsForNobodyElse(String path) throws Exception {
        assertThat(get(path, Tokens.of(person, "UNIT_HEAD." + unit)).statusCode())
                .isEqualTo(403);
        assertThat(get(path, Tokens.of("quantri", "SYS_ADMIN")).statusCode()).isEqualTo(200);
    }

    @Test
    void healthNeedsNoTokenAndTellsNoDetail() throws Exception {
        for (var path : new String[] {"/actuator/health", "/livez", "/readyz"}) {
            assertThat(get(path, "").body()).startsWith("{\"status\":\"UP\"").doesNotContain("listeners");
        }
    }

    @Test
    void everyMetricThatDashboardsAndAlertsAskForIsExported() throws Exception {
        hasOneNotice();
        Map<String, Map<String, String>> asked =
                new Yaml().load(Files.readString(Path.of("../deploy/observability/metrics.yaml")));
        await("Kafka meters are found once a minute")
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(exported())
                        .containsAll(asked.get("notification-service").keySet())
                        .doesNotContain("thidua_renamed"));
    }

    private Set<String> exported() throws Exception {
        return get("/actuator/prometheus", Tokens.of("quantri", "SYS_ADMIN"))
                .body()
                .lines()
                .map(line -> line.split("[{ ]")[0])
                .collect(Collectors.toSet());
    }

    @Test
    void answersAreInTheLanguageOfTheCaller() throws Exception {
        assertThat(get("/api/inbox", "").body()).contains("Chưa đăng nhập");
        var english =
                request("/api/inbox", "").header("Accept-Language", "en").GET().build();
        assertThat(http.send(english, BodyHandlers.ofString()).body()).contains("Not logged in");
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return http.send(request(path, token).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String token) throws Exception {
        return http.send(
                request(path, token).POST(HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String token) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }
}
