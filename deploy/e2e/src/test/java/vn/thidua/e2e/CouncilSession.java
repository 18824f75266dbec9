package vn.thidua.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import vn.thidua.local.SampleLogins;

/** A session of the city council about one nomination. */
record CouncilSession(World world, String id, Nomination nomination) {

    private static final int DAYS_AHEAD = 7;

    /** What the server has counted. @param percent of the base @param written members who answered in writing */
    record Counts(int yes, int no, int base, String percent, int present, int written, boolean passed) {}

    /** Convened by the secretary for a day that leaves time to read the papers; that day has come. */
    static CouncilSession on(Nomination nomination) {
        var world = nomination.world();
        var heldAt = world.time().now().plusDays(DAYS_AHEAD).with(LocalTime.of(8, 30));
        var session = world.as("hd.thuky")
                .post(
                        "/api/council/sessions",
                        Map.of("heldAt", heldAt.toString(), "nominations", List.of(nomination.id())));
        nomination.awaitStatus("COUNCIL_SCHEDULED");
        world.time().passUntil(heldAt);
        return new CouncilSession(world, session.get("id").asText(), nomination);
    }

    /** All 17 members vote, those who are not present in writing; the session ends with signed minutes. */
    CouncilSession votes(int present, int no) {
        var members = SampleLogins.councilMembers();
        world.as("hd.thuky").post(path("/opening"), Map.of("present", members.subList(0, present)));
        for (var i = 0; i < members.size(); i++) {
            var choice = i < members.size() - no ? "YES" : "NO";
            world.as(members.get(i)).put(path("/votes"), Map.of("choices", Map.of(nomination.id(), choice)));
        }
        world.as("hd.chutich").post(path("/key-share"));
        world.as("hd.thuky").post(path("/closing"));
        world.as("hd.chutich").post(path("/minutes"));
        return this;
    }

    /** As the secretary reads it from the session. */
    Counts counted() {
        var session = seenBySecretary();
        var votes = session.at("/agenda/0/votes");
        var minutes = session.get("minutes");
        var present = 0;
        for (var member : session.get("members")) {
            present += member.get("votes").asBoolean() && member.get("present").asBoolean() ? 1 : 0;
        }
        assertThat(session.get("agenda")).hasSize(1);
        assertThat(session.at("/agenda/0/nomination").asText()).isEqualTo(nomination.id());
        assertThat(votes.get("invalid").asInt()).isZero();
        assertThat(minutes.get("base").asInt()).isEqualTo(votes.get("base").asInt());
        assertThat(minutes.get("participants").asInt())
                .isEqualTo(present + minutes.get("written").asInt());
        return new Counts(
                votes.get("yes").asInt(),
                votes.get("no").asInt(),
                votes.get("base").asInt(),
                votes.get("percent").asText(),
                present,
                minutes.get("written").asInt(),
                votes.get("passed").asBoolean());
    }

    private JsonNode seenBySecretary() {
        return world.as("hd.thuky").get(path(""));
    }

    private String path(String rest) {
        return "/api/council/sessions/" + id + rest;
    }
}
