package vn.thidua.e2e;

import com.fasterxml.jackson.databind.JsonNode;

/** Lists come plain or as pages. */
final class Json {

    private Json() {}

    static Iterable<JsonNode> items(JsonNode list) {
        return list.isArray() ? list : list.path("items");
    }
}
