package vn.thidua.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Topics are named in many places and defined in the contracts. Meters write underscores for the dots in their names. */
class TopicTests {

    private static final Pattern TOPIC = Pattern.compile("\\bthidua([._])([a-z]+)\\1(v\\d+)\\b");

    @Test
    void everyTopicThatIsNamedIsInTheContracts() {
        assertThat(named(everything())).hasSizeGreaterThan(5);
        assertThat(contracts()).containsAll(named(everything()));
    }

    @Test
    void findsATopicThatIsNotThere() {
        assertThat(contracts())
                .doesNotContainAnyElementsOf(named("topic=\"thidua_nominations_v1\" KAFKA: thidua.task.v2"));
        assertThat(named("topic=\"thidua_nominations_v1\" KAFKA: thidua.task.v2"))
                .containsExactly("thidua.nominations.v1", "thidua.task.v2");
    }

    @Test
    void theLagOfEveryTopicIsWatched() {
        assertThat(named(Project.text("deploy/observability/alerts.yaml")))
                .containsExactlyInAnyOrderElementsOf(contracts());
    }

    private static String everything() {
        var dashboards = Project.files("deploy/observability/grafana/dashboards", ".json").stream()
                .map(file -> Project.text(file.toString()));
        return Stream.concat(
                        Stream.of(Project.text(Compose.PATH), Project.text("deploy/observability/alerts.yaml")),
                        dashboards)
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> named(String text) {
        return TOPIC.matcher(text)
                .results()
                .map(found -> "thidua." + found.group(2) + "." + found.group(3))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> contracts() {
        var topics = new TreeSet<String>();
        for (var service : Project.SERVICES) {
            for (var topic :
                    Project.yaml(service + "/src/contracts/topics.yaml").get("topics")) {
                topics.add(topic.get("name").asText());
            }
        }
        return topics;
    }
}
