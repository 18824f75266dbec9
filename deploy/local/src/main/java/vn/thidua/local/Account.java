package vn.thidua.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** One person at the interface of a service. Refusals come as {@link ApiRefused}. */
public final class Account {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int FIRST_REFUSAL = 400;
    private static final int UNAUTHORISED = 401;

    private final HttpClient http;
    private final URI base;
    private final String user;
    private final String password;
    private @Nullable String token;

    Account(HttpClient http, URI base, String user, String password) {
        this.http = http;
        this.base = base;
        this.user = user;
        this.password = password;
    }

    public String user() {
        return user;
    }

    public JsonNode get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of()).json();
    }

    /** The entity tag of what stands at the path. */
    public String etag(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of()).etag();
    }

    public JsonNode post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public JsonNode post(String path) {
        return post(path, Map.of());
    }

    /** @param idempotencyKey with which the request can be repeated without acting twice */
    public JsonNode post(String path, Object body, String idempotencyKey) {
        return send(
                        "POST",
                        path,
                        json(body),
                        Map.of("Content-Type", "application/json", "Idempotency-Key", idempotencyKey))
                .json();
    }

    public JsonNode put(String path, Object body) {
        return send("PUT", path, json(body), Map.of("Content-Type", "application/json"))
                .json();
    }

    /** Replaces what stood there when the tag was read. */
    public JsonNode put(String path, Object body, String etag) {
        return send("PUT", path, json(body), Map.of("Content-Type", "application/json", "If-Match", etag))
                .json();
    }

    /** Uploads one PDF file. */
    public JsonNode upload(String path, String fileName, byte[] content) {
        var boundary = "thidua" + UUID.randomUUID();
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n"
                        .formatted(boundary, fileName)
                        .getBytes(StandardCharsets.UTF_8);
        var tail = "\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8);
        var headers = Map.of(
                "Content-Type",
                "multipart/form-data; boundary=" + boundary,
                "Idempotency-Key",
                UUID.randomUUID().toString());
        return send("POST", path, BodyPublishers.concat(bytes(head), bytes(content), bytes(tail)), headers)
                .json();
    }

    private Reply send(String method, String path, BodyPublisher body, Map<String, String> headers) {
        var reply = exchange(method, path, body, headers, authorisation());
        if (reply.status() == UNAUTHORISED && !user.isEmpty()) {
            token = null;
            reply = exchange(method, path, body, headers, authorisation());
        }
        if (reply.status() >= FIRST_REFUSAL) {
            throw new ApiRefused("%s %s by %s".formatted(method, path, user), reply.status(), reply.json());
        }
        return reply;
    }

    private String authorisation() {
        if (user.isEmpty()) {
            return "";
        }
        var known = token;
        if (known == null) {
            known = login();
            token = known;
        }
        return "Bearer " + known;
    }

    private String login() {
        var basic = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        var reply = exchange("POST", "/api/token", BodyPublishers.noBody(), Map.of(), "Basic " + basic);
        if (reply.status() >= FIRST_REFUSAL) {
            throw new ApiRefused("login of " + user, reply.status(), reply.json());
        }
        return reply.json().get("token").asText();
    }

    private Reply exchange(
            String method, String path, BodyPublisher body, Map<String, String> headers, String authorisation) {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .method(method, body)
                .timeout(TIMEOUT)
                .header("Accept", "application/json")
                .header("Accept-Language", "vi");
        headers.forEach(request::header);
        if (!authorisation.isEmpty()) {
            request.header("Authorization", authorisation);
        }
        try {
            return Reply.of(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException("%s %s by %s".formatted(method, path, user), unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException unserialisable) {
            throw new IllegalArgumentException(unserialisable);
        }
    }

    private static BodyPublisher bytes(byte[] bytes) {
        return BodyPublishers.ofByteArray(bytes);
    }

    private record Reply(int status, JsonNode json, String etag) {

        static Reply of(HttpResponse<String> response) {
            return new Reply(
                    response.statusCode(),
                    parsed(response.body()),
                    response.headers().firstValue("ETag").orElse(""));
        }

        private static JsonNode parsed(String body) {
            if (body.isBlank()) {
                return MissingNode.getInstance();
            }
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException plainText) {
                return TextNode.valueOf(body);
            }
        }
    }
}
