package vn.thidua.workflow.process.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * Reads what a request carries and lets through what its door allows. Whatever the door: no key that ends in "expression" at any
 * depth, for the engine runs those as code.
 */
final class EngineBodies {

    static final int LARGEST = 16 * 1024;
    private static final int DEEPEST = 8;
    private static final Set<String> ORDER = Set.of("sorting", "active", "firstResult", "maxResults");
    // Tasklist sends these with every list; with something in them they are a search
    private static final Set<String> EMPTY = Set.of("processVariables", "taskVariables", "caseInstanceVariables");
    // what Tasklist asks for after a task is done, to offer the next one of the same process
    private static final Set<String> NEXT_TASK = Set.of("assignee", "processInstanceId", "maxResults");
    private static final Set<String> ORDER_OF = Set.of("sortBy", "sortOrder");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EngineBodies() {}

    /** The body in our own spelling, so that the engine reads exactly what was looked at. Empty where none was sent. */
    static byte[] admitted(HttpServletRequest request, EngineDoor.Body allowed) throws IOException {
        refuseExpressionsInQuery(request.getQueryString());
        if (allowed == EngineDoor.Body.OWN_TASKS && !asksForOwnTasks(request)) {
            throw EngineProblem.ENGINE_REQUEST_REFUSED.on("query");
        }
        var sent = request.getInputStream().readNBytes(LARGEST + 1);
        if (sent.length > LARGEST) {
            throw EngineProblem.ENGINE_REQUEST_TOO_LARGE.on(LARGEST);
        }
        if (new String(sent, StandardCharsets.UTF_8).isBlank()) {
            return nothing(allowed);
        }
        if (!isJson(request.getContentType())) {
            throw EngineProblem.ENGINE_REQUEST_REFUSED.on("content-type");
        }
        var body = parsed(sent);
        refuseExpressions(body);
        if (!fits(body, allowed, request.getRemoteUser())) {
            throw EngineProblem.ENGINE_REQUEST_REFUSED.on("body");
        }
        return JSON.writeValueAsBytes(body);
    }

    private static byte[] nothing(EngineDoor.Body allowed) {
        return switch (allowed) {
            case NONE, ORDER_ONLY, SEARCH, OWN_TASKS -> new byte[0];
            case RETRIES, ONESELF -> throw EngineProblem.ENGINE_REQUEST_REFUSED.on("body");
        };
    }

    private static JsonNode parsed(byte[] sent) throws IOException {
        try {
            return JSON.readTree(sent);
        } catch (JsonProcessingException malformed) {
            throw EngineProblem.ENGINE_REQUEST_REFUSED.on("json");
        }
    }

    private static boolean fits(JsonNode body, EngineDoor.Body allowed, String person) {
        return switch (allowed) {
            case NONE, OWN_TASKS -> body.isEmpty();
            case ORDER_ONLY ->
                body.isObject()
                        && body.propertyStream().allMatch(EngineBodies::ordersOnly)
                        && keysBelow(body.path("sorting")).allMatch(ORDER_OF::contains);
            case SEARCH -> body.isObject() && !body.has("orQueries");
            case RETRIES ->
                body.isObject()
                        && keys(body).allMatch("retries"::equals)
                        && body.path("retries").isInt()
                        && body.path("retries").asInt() <= 10;
            case ONESELF ->
                keys(body).toList().equals(List.of("userId"))
                        && body.path("userId").asText().equals(person);
        };
    }

    private static boolean asksForOwnTasks(HttpServletRequest request) {
        var asked = request.getParameterMap();
        return NEXT_TASK.containsAll(asked.keySet())
                && Arrays.equals(asked.get("assignee"), new String[] {request.getRemoteUser()});
    }

    private static boolean ordersOnly(Map.Entry<String, JsonNode> part) {
        return ORDER.contains(part.getKey())
                || (EMPTY.contains(part.getKey())
                        && part.getValue().isArray()
                        && part.getValue().isEmpty());
    }

    private static void refuseExpressions(JsonNode body) {
        if (keysBelow(body).anyMatch(EngineBodies::isExpression)) {
            throw EngineProblem.ENGINE_REQUEST_REFUSED.on("expression");
        }
    }

    private static void refuseExpressionsInQuery(@Nullable String query) {
        if (query == null) {
            return;
        }
        var names = Stream.of(query.split("[&;]")).map(pair -> decoded(pair.split("=", 2)[0]));
        if (names.anyMatch(EngineBodies::isExpression)) {
            throw EngineProblem.ENGINE_REQUEST_REFUSED.on("expression");
        }
    }

    private static boolean isExpression(String key) {
        return key.toLowerCase(Locale.ROOT).strip().endsWith("expression");
    }

    private static Stream<String> keysBelow(JsonNode node) {
        return Stream.concat(
                keys(node), StreamSupport.stream(node.spliterator(), false).flatMap(EngineBodies::keysBelow));
    }

    private static Stream<String> keys(JsonNode node) {
        return node.propertyStream().map(Map.Entry::getKey);
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            var type = MediaType.parseMediaType(contentType == null ? "" : contentType);
            var charset = type.getCharset();
            return MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)
                    && (charset == null || charset.equals(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw EngineProblem.ENGINE_REQUEST_REFUSED.on("query");
        }
    }
}
