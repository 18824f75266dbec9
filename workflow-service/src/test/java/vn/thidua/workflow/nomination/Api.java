package vn.thidua.workflow.nomination;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Calls the service as one of the sample people, with a bearer token, and hands every answer back as it is. */
final class Api {

    private static final String PASSWORD = "ThiDua-MinhHoa-2018";

    private final RestClient http;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Api(int port) {
        http = RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    Person as(String person) {
        return new Person(tokens.computeIfAbsent(person, this::token));
    }

    private String token(String person) {
        return http.post()
                .uri("/api/token")
                .headers(headers -> headers.setBasicAuth(person, PASSWORD))
                .retrieve()
                .body(JsonNode.class)
                .get("token")
                .asText();
    }

    /** One person's calls. */
    final class Person {

        private final String token;

        private Person(String token) {
            this.token = token;
        }

        ResponseEntity<JsonNode> get(String path) {
            return call(HttpMethod.GET, path, null, any -> {});
        }

        ResponseEntity<JsonNode> post(String path) {
            return call(HttpMethod.POST, path, null, any -> {});
        }

        ResponseEntity<JsonNode> post(String path, Object body) {
            return call(HttpMethod.POST, path, body, any -> {});
        }

        ResponseEntity<JsonNode> post(String path, Object body, String idempotencyKey) {
            return call(HttpMethod.POST, path, body, headers -> headers.set("Idempotency-Key", idempotencyKey));
        }

        ResponseEntity<JsonNode> put(String path, Object body, @Nullable String ifMatch) {
            return call(HttpMethod.PUT, path, body, headers -> {
                if (ifMatch != null) {
                    headers.setIfMatch(ifMatch);
                }
            });
        }

        ResponseEntity<JsonNode> attach(String nomination, String paper) {
            var parts = new LinkedMultiValueMap<String, Object>();
            parts.add("file", pdf(paper + ".pdf"));
            return http.post()
                    .uri("/api/nominations/" + nomination + "/papers/" + paper)
                    .headers(headers -> headers.setBearerAuth(token))
                    .contentType(MediaType.MULTIPART_FORM_DATA)
                    .body(parts)
                    .retrieve()
                    .toEntity(JsonNode.class);
        }

        private ResponseEntity<JsonNode> call(
                HttpMethod method, String path, @Nullable Object body, Consumer<HttpHeaders> more) {
            var request = http.method(method).uri(path).headers(headers -> {
                headers.setBearerAuth(token);
                more.accept(headers);
            });
            if (body != null) {
                request.contentType(MediaType.APPLICATION_JSON).body(body);
            }
            return request.retrieve().toEntity(JsonNode.class);
        }
    }

    private static ByteArrayResource pdf(String name) {
        var bytes = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
        return new ByteArrayResource(bytes) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
