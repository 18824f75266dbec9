package vn.thidua.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.local.SampleLogins;

/** Who belongs to which group in the sample data. */
final class People {

    private static final Set<String> WORK_OF_UNITS = Set.of("UNIT_OFFICER", "UNIT_COUNCIL", "CLUSTER_REVIEWER");
    private static final Set<String> WORK_FOR_THE_CITY =
            Set.of("CITY_SPECIALIST", "CONSULTEE", "COUNCIL_SECRETARY", "UNIT_HEAD");

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

    /** The heads who hear when the task is late; of some groups, such as the council's members, nobody does. */
    static Stream<String> above(JsonNode task) {
        return in(Json.texts(task.get("groups")).stream().flatMap(People::above).toList());
    }

    private static Stream<String> above(String group) {
        var role = group.replaceFirst("\\..*", "");
        if (WORK_OF_UNITS.contains(role) && group.contains(".")) {
            return Stream.of(group.replaceFirst("^[A-Z_]+", "UNIT_HEAD"));
        }
        return WORK_FOR_THE_CITY.contains(role) ? Stream.of("CITY_HEAD") : Stream.empty();
    }
}
