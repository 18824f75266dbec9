package vn.thidua.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import vn.thidua.local.SampleLogins;

/** A session of the city council about one nomination. */
record CouncilSession(World world, String id, Nomination nomination) {

    private static final int DAYS_AHEAD = 7;

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

    JsonNode seenBySecretary() {
        return world.as("hd.thuky").get(path(""));
    }

    String path(String rest) {
        return "/api/council/sessions/" + id + rest;
    }
}
