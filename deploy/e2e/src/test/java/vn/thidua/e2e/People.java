package vn.thidua.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.local.SampleLogins;

/** Who belongs to which group in the sample data. */
final class People {

    private static final Set<String> WORK_OF_UNITS = Set.of("UNIT_OFFICER", "UNIT_COUNCIL", "CLUSTER_REVIEWER");

    private People() {}

    /** Everybody in one of the groups, once. */
    static Stream<String> in(List<String> groups) {
        return SampleLogins.all().stream()
                .filter(login -> login.roles().stream().anyMatch(groups::contains))
                .map(login -> login.user());
    }

    /** Who has to do the task of an event: its assignee, or else everybody in its groups. */
    static Stream<String> responsibleFor(JsonNode task) {
        return task.path("assignee").isTextual()
                ? Stream.of(task.get("assignee").asText())
                : in(Json.texts(task.get("groups")));
    }

    /** Those, and the heads who hear when a task is late. */
    static Stream<String> responsibleForOrAbove(JsonNode task) {
        var heads = Json.texts(task.get("groups")).stream().map(People::above).toList();
        return Stream.concat(responsibleFor(task), in(heads)).distinct();
    }

    private static String above(String group) {
        var role = group.replaceFirst("\\..*", "");
        return WORK_OF_UNITS.contains(role) ? group.replaceFirst("^[A-Z_]+", "UNIT_HEAD") : "CITY_HEAD";
    }
}
