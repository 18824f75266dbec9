package vn.thidua.workflow.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.testing.Web;

/** The seventeen voting members of the council, its secretary and its chair, who do all over HTTP. */
final class CouncilVoters {

    static final List<String> VOTERS = Stream.concat(
                    Stream.of("hd.chutich"), IntStream.rangeClosed(2, 17).mapToObj("hd.uv%02d"::formatted))
            .toList();
    private static final String SESSIONS = "/api/council/sessions";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Web web;
    private final JdbcTemplate database;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    CouncilVoters(Web web, JdbcTemplate database) {
        this.web = web;
        this.database = database;
    }

    /** A session from the invitation to the signed minutes, in which everybody votes by chance. */
    ClosedBallot holdSession(List<NominationId> agenda, Instant now, Random chance) {
        var items = agenda.stream().map(NominationId::value).toList();
        var session = call("hd.thuky", "POST", SESSIONS, Map.of("heldAt", later(now), "nominations", items))
                .get("id")
                .asText();
        // the day of the session comes without moving the clock of every other test
        database.update("update council_session set held_at = now() where id = cast(? as uuid)", session);
        var at = SESSIONS + "/" + session;
        call("hd.thuky", "POST", at + "/opening", Map.of("present", VOTERS));
        var order = new ArrayList<>(VOTERS);
        Collections.shuffle(order, chance);
        var truth = new TreeMap<String, Map<UUID, Choice>>();
        var receipts = new HashSet<String>();
        for (var voter : order) {
            var choices = items.stream()
                    .collect(Collectors.toMap(Function.identity(), item -> Choice.values()[chance.nextInt(3)]));
            truth.put(voter, choices);
            call(voter, "PUT", at + "/votes", Map.of("choices", choices))
                    .get("receipts")
                    .forEach(receipt -> receipts.add(receipt.asText()));
        }
        call("hd.chutich", "POST", at + "/key-share", Map.of());
        call("hd.thuky", "POST", at + "/closing", Map.of());
        call("hd.chutich", "POST", at + "/minutes", Map.of());
        var box = database.queryForObject(
                "select ballot_box from council_session where id = cast(? as uuid)", UUID.class, session);
        assertThat(receipts).hasSize(VOTERS.size() * items.size());
        return new ClosedBallot(box, order, truth, receipts);
    }

    /** Far enough ahead for the papers, whatever the sample clock says. */
    private static String later(Instant now) {
        return now.plus(Duration.ofDays(5)).atOffset(ZoneOffset.ofHours(7)).toString();
    }

    private JsonNode call(String person, String method, String path, Object body) {
        var token = tokens.computeIfAbsent(person, web::token);
        try {
            var answer = web.send(
                    method,
                    path,
                    JSON.writeValueAsString(body),
                    "Authorization",
                    "Bearer " + token,
                    "Content-Type",
                    "application/json",
                    "Idempotency-Key",
                    UUID.randomUUID().toString());
            assertThat(answer.statusCode())
                    .as("%s %s: %s", method, path, answer.body())
                    .isBetween(200, 299);
            return answer.body().isEmpty() ? NullNode.getInstance() : JSON.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(noJson);
        }
    }
}
