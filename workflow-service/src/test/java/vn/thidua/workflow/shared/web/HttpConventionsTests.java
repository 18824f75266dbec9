package vn.thidua.workflow.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.SharedProblem;
import vn.thidua.workflow.testing.GroundTest;

@GroundTest
@Import(HttpConventionsTests.Counting.class)
class HttpConventionsTests {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcTemplate database;

    private final String key = UUID.randomUUID().toString();

    @TestConfiguration(proxyBeanMethods = false)
    @Import(CountingController.class)
    static class Counting {}

    record Score(@NotBlank String unit, @Positive int points) {}

    @RestController
    static class CountingController {

        private final JdbcTemplate database;

        CountingController(JdbcTemplate database) {
            this.database = database;
            database.execute("create table if not exists counted (name text)");
        }

        @PostMapping("/api/counts/{name}")
        @Transactional
        ResponseEntity<Score> count(@PathVariable String name, @RequestBody @Valid Score score) {
            database.update("insert into counted values (?)", name);
            return ResponseEntity.created(URI.create("/api/counts/" + name)).body(score);
        }

        @PostMapping("/api/counts/{name}/refusal")
        @Transactional
        void refuse(@PathVariable String name) {
            database.update("insert into counted values (?)", name);
            throw SharedProblem.NOT_AUTHORISED.on();
        }

        @PostMapping("/api/counts/{name}/late-failure")
        @Transactional
        void failAtCommit(@PathVariable String name) {
            database.update("insert into counted values (?)", name);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    throw new OptimisticLockingFailureException("somebody was faster");
                }
            });
        }

        @PostMapping("/api/counts/{name}/file")
        @Transactional
        long file(@PathVariable String name, @RequestPart MultipartFile file) {
            database.update("insert into counted values (?)", name);
            return file.getSize();
        }

        @PostMapping("/api/counts/{name}/votes")
        @Transactional
        void vote(@PathVariable String name) {
            database.update("insert into counted values (?)", name);
        }

        @GetMapping("/api/failures/{kind}")
        String fail(@PathVariable String kind) {
            throw switch (kind) {
                case "conflict" -> new OptimisticLockingFailureException("row 17 of table nomination");
                case "denied" -> new AccessDeniedException("no");
                case "id" -> SharedProblem.ID_MALFORMED.on("x'1");
                default -> new IllegalStateException("secret of the house");
            };
        }

        @GetMapping("/api/ids")
        List<NominationId> ids() {
            return List.of(NominationId.of("01936c00-7a10-7c3e-8d01-000000000001"));
        }
    }

    @Test
    void aRefusalIsTranslatedProblemJsonWithItsSlug() {
        var answer = get("/api/failures/id", "vi");
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody().get("type").asText()).isEqualTo("/problems/id-malformed");
        assertThat(answer.getBody().get("title").asText()).isEqualTo("Mã không đúng định dạng");
        assertThat(answer.getBody().get("detail").asText()).contains("(x'1)");
        assertThat(answer.getBody().get("requestId").asText())
                .isEqualTo(answer.getHeaders().getFirst("X-Request-Id"));
        assertThat(get("/api/failures/id", "en-GB").getBody().get("title").asText())
                .isEqualTo("Malformed id");
    }

    @Test
    void vietnameseIsSpokenToWhoeverNamesNoLanguage() {
        assertThat(get("/api/failures/denied", null).getBody().get("title").asText())
                .isEqualTo("Không có thẩm quyền");
        assertThat(get("/api/failures/denied", "fr").getBody().get("title").asText())
                .isEqualTo("Không có thẩm quyền");
    }

    @Test
    void conflictsBugsAndMissingThingsTellNothingOfTheInside() {
        var conflict = get("/api/failures/conflict", "en");
        assertThat(conflict.getStatusCode().value()).isEqualTo(409);
        assertThat(conflict.getBody().get("type").asText()).isEqualTo("/problems/changed-meanwhile");
        assertThat(conflict.getBody().toString()).doesNotContain("row 17");
        var bug = get("/api/failures/bug", "en");
        assertThat(bug.getStatusCode().value()).isEqualTo(500);
        assertThat(bug.getBody().toString()).contains("internal-error").doesNotContain("secret", "IllegalState");
        assertThat(get("/api/nowhere", "en").getBody().get("type").asText()).isEqualTo("/problems/not-found");
    }

    @Test
    void wrongInputIsPointedAt() {
        var wrong = post("/api/counts/wrong", "ann", null, "{\"unit\":\" \",\"points\":0}");
        assertThat(wrong.getStatusCode().value()).isEqualTo(400);
        assertThat(wrong.getBody().get("type").asText()).isEqualTo("/problems/input-invalid");
        assertThat(wrong.getBody().get("detail").asText()).doesNotContain("{0}");
        assertThat(wrong.getBody().get("errors")).hasSize(2);
        assertThat(wrong.getBody().get("errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/unit", "/points");
        assertThat(wrong.getBody().get("errors").findValuesAsText("detail")).contains("phải lớn hơn 0");
        var mistyped = post("/api/counts/wrong", "ann", null, "{\"unit\":\"U01\",\"points\":\"many\"}");
        assertThat(mistyped.getBody().get("type").asText()).isEqualTo("/problems/input-malformed");
        assertThat(mistyped.getBody().at("/errors/0/pointer").asText()).isEqualTo("/points");
        assertThat(post("/api/counts/wrong", "ann", null, "{")
                        .getBody()
                        .get("type")
                        .asText())
                .isEqualTo("/problems/input-malformed");
    }

    @Test
    void idsArePlainTextInJson() {
        assertThat(get("/api/ids", null).getBody().toString()).isEqualTo("[\"01936c00-7a10-7c3e-8d01-000000000001\"]");
    }

    @Test
    void aRepeatedPostIsAnsweredAgainButDoneOnce() {
        var first = post("/api/counts/" + key, "ann", key, score(7));
        var second = post("/api/counts/" + key, "ann", key, score(7));
        assertThat(first.getStatusCode().value()).isEqualTo(201);
        assertThat(first.getHeaders().containsKey("Idempotency-Replayed")).isFalse();
        assertThat(second.getStatusCode().value()).isEqualTo(201);
        assertThat(second.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.getBody()).isEqualTo(first.getBody());
        assertThat(second.getHeaders().getLocation())
                .isEqualTo(first.getHeaders().getLocation());
        assertThat(second.getHeaders().getContentType())
                .isEqualTo(first.getHeaders().getContentType());
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void aKeyStandsForOneRequestOfOnePerson() {
        post("/api/counts/" + key, "ann", key, score(7));
        assertThat(post("/api/counts/" + key, "ann", key, score(8))
                        .getBody()
                        .get("type")
                        .asText())
                .isEqualTo("/problems/idempotency-key-reused");
        assertThat(post("/api/counts/" + key, "ben", key, score(7))
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        assertThat(post("/api/counts/other", "ann", key, score(7))
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        assertThat(post("/api/counts/" + key, "ann", "two words", score(7))
                        .getBody()
                        .get("type")
                        .asText())
                .isEqualTo("/problems/idempotency-key-malformed");
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void aRefusedPostLeavesNoRecordAndMayBeRepeated() {
        assertThat(post("/api/counts/" + key + "/refusal", "ann", key, "{}")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(counted()).isZero();
        assertThat(keys()).isZero();
        assertThat(post("/api/counts/" + key, "ann", key, score(7))
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
    }

    @Test
    void aFailureOfTheCommitIsTheAnswer() {
        var answer = post("/api/counts/" + key + "/late-failure", "ann", key, "{}");
        assertThat(answer.getStatusCode().value()).isEqualTo(409);
        assertThat(answer.getBody().get("type").asText()).isEqualTo("/problems/changed-meanwhile");
        assertThat(answer.getHeaders().getFirst("X-Request-Id")).isNotBlank();
        assertThat(counted()).isZero();
        assertThat(keys()).isZero();
    }

    @Test
    void repeatsThatRaceAreDoneOnce() throws Exception {
        var callers = Executors.newFixedThreadPool(6);
        var work = new ArrayList<Future<ResponseEntity<JsonNode>>>();
        for (var call = 0; call < 18; call++) {
            work.add(callers.submit(() -> post("/api/counts/" + key, "ann", key, score(7))));
        }
        for (var done : work) {
            assertThat(done.get().getStatusCode().value()).isEqualTo(201);
        }
        callers.shutdown();
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void uploadsAreRecognisedByTheirParts() {
        assertThat(upload("một").getStatusCode().value()).isEqualTo(200);
        assertThat(upload("một").getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
        assertThat(upload("hai").getStatusCode().value()).isEqualTo(422);
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void votesLeaveNoRecord() {
        post("/api/counts/" + key + "/votes", "ann", key, "{}");
        post("/api/counts/" + key + "/votes", "ann", key, "{}");
        assertThat(counted()).isEqualTo(2);
        assertThat(keys()).isZero();
    }

    @Test
    void aRequestIdOfTheCallerIsKeptUnlessItCouldForgeALogLine() {
        assertThat(getWithId("abc-1")).isEqualTo("abc-1");
        assertThat(getWithId("a b")).matches("[0-9a-f-]{36}");
    }

    private String getWithId(String id) {
        var headers = new HttpHeaders();
        headers.set("X-Request-Id", id);
        return http.withBasicAuth("ann", "secret")
                .exchange("/api/ids", HttpMethod.GET, new HttpEntity<>(headers), JsonNode.class)
                .getHeaders()
                .getFirst("X-Request-Id");
    }

    private ResponseEntity<JsonNode> get(String path, String language) {
        var headers = new HttpHeaders();
        if (language != null) {
            headers.set("Accept-Language", language);
        }
        return http.withBasicAuth("ann", "secret")
                .exchange(path, HttpMethod.GET, new HttpEntity<>(headers), JsonNode.class);
    }

    private ResponseEntity<JsonNode> post(String path, String person, String idempotencyKey, String body) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set("Accept-Language", "vi");
        if (idempotencyKey != null) {
            headers.set("Idempotency-Key", idempotencyKey);
        }
        return http.withBasicAuth(person, "secret")
                .exchange(path, HttpMethod.POST, new HttpEntity<>(body, headers), JsonNode.class);
    }

    private ResponseEntity<JsonNode> upload(String content) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        headers.set("Idempotency-Key", key);
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(content.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "a.pdf";
            }
        });
        return http.withBasicAuth("ann", "secret")
                .exchange(
                        "/api/counts/" + key + "/file",
                        HttpMethod.POST,
                        new HttpEntity<>(parts, headers),
                        JsonNode.class);
    }

    private static String score(int points) {
        return "{\"unit\":\"U01\",\"points\":" + points + "}";
    }

    private long counted() {
        return database.queryForObject("select count(*) from counted where name = ?", Long.class, key);
    }

    private long keys() {
        return database.queryForObject("select count(*) from idempotency_key where key = ?", Long.class, key);
    }
}
