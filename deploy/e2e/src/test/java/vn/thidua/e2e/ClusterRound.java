package vn.thidua.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thidua.local.Account;
import vn.thidua.local.SampleLogins;

/** The yearly round of Cluster XII. */
record ClusterRound(World world, String id) {

    static final String SHEET = "SS-XII-2018";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    static ClusterRound open(World world) {
        var body = Map.of("cluster", "HN-XII", "year", 2018, "sheet", SHEET);
        var round = world.as("tp.chuyenvien1").post("/api/rounds", body);
        return new ClusterRound(world, round.get("id").asText());
    }

    /** Each unit hands in what it claims for itself. */
    void isSelfAssessed() {
        ClusterTwelve.lines().forEach(line -> {
            var path = "/api/assessments/" + SHEET + "/" + line.unit();
            var officer = Nomination.officerOf(world, line.unit());
            var body = Map.of("points", line.claimed(), "explanations", Map.of());
            officer.put(path, body);
            officer.post(path + "/submission");
        });
    }

    void isScoredByPeers() {
        head().post(path("/scoring"));
        SampleLogins.unitCodes()
                .forEach(unit ->
                        reviewer(unit).post(path("/peer-scores"), Map.of("scores", ClusterTwelve.peerScoresBy(unit))));
    }

    void isVerified() {
        var bonus = new HashMap<String, Integer>();
        var penalty = new HashMap<String, Integer>();
        ClusterTwelve.lines().forEach(line -> {
            bonus.put(line.unit(), line.bonus());
            penalty.put(line.unit(), line.penalty());
        });
        head().post(path("/verification"), Map.of("bonus", bonus, "penalty", penalty, "changes", Map.of()));
    }

    /** Nobody objects in the days that they have for it. */
    void isObjectedToByNobody() {
        world.time()
                .passUntil(OffsetDateTime.parse(
                        seenByCity().get("objectionDeadline").asText()));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(seenByCity().get("status").asText()).isEqualTo("OBJECTIONS_CLOSED"));
    }

    /** All units are present; the candidate's own unit has no vote on itself, and one of the other nine says no. */
    void votesOn(Nomination nomination) {
        head().post(path("/ballot"), Map.of("present", SampleLogins.unitCodes()));
        var voters = SampleLogins.unitCodes().stream()
                .filter(unit -> !unit.equals(nomination.unit()))
                .toList();
        voters.forEach(unit -> vote(unit, nomination, "U09".equals(unit) ? "NO" : "YES"));
        world.as("u10.cumpho").post(path("/ballot/key-share"));
        head().post(path("/ballot/closing"));
        head().post(path("/minutes"));
    }

    void vote(String unit, Nomination nomination, String choice) {
        reviewer(unit).put(path("/votes"), Map.of("choices", Map.of(nomination.id(), choice)));
    }

    JsonNode seenByCity() {
        return world.as("tp.chuyenvien1").get(path(""));
    }

    Map<String, List<Integer>> finalsAndRanks() {
        var ranking = new HashMap<String, List<Integer>>();
        seenByCity()
                .get("ranking")
                .forEach(line -> ranking.put(
                        line.get("unit").asText(),
                        List.of(line.get("finalScore").asInt(), line.get("rank").asInt())));
        return ranking;
    }

    private Account head() {
        return world.as("u01.cumtruong");
    }

    private Account reviewer(String unit) {
        return world.as(unit.toLowerCase(Locale.ROOT) + ".cum");
    }

    private String path(String rest) {
        return "/api/rounds/" + id + rest;
    }
}
