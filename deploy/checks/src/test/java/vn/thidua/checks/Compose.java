package vn.thidua.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The compose file. */
record Compose(String text, JsonNode document) {

    static final String PATH = "deploy/compose.yaml";

    static Compose committed() {
        return of(Project.text(PATH));
    }

    static Compose of(String text) {
        return new Compose(text, Project.parsed(text));
    }

    Set<String> services() {
        var names = new TreeSet<String>();
        document.get("services").fieldNames().forEachRemaining(names::add);
        return names;
    }

    JsonNode service(String name) {
        return document.at("/services/" + name);
    }

    /** What a service is told, without variables filled in. */
    Map<String, String> environment(String service) {
        var environment = new TreeMap<String, String>();
        service(service)
                .path("environment")
                .fields()
                .forEachRemaining(
                        each -> environment.put(each.getKey(), each.getValue().asText()));
        return environment;
    }
}
