package vn.thidua.notification.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;

/** Headers of a record as JSON, byte for byte; what the container adds itself is left out. */
final class RecordHeaders {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private RecordHeaders() {}

    static String toJson(Headers headers) {
        var values = new LinkedHashMap<String, String>();
        for (var header : headers) {
            if (header.value() != null && !header.key().startsWith("kafka_")) {
                values.put(header.key(), Base64.getEncoder().encodeToString(header.value()));
            }
        }
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static void restore(String json, Headers into) {
        try {
            JSON.readValue(json, TEXTS)
                    .forEach((name, value) ->
                            into.add(new RecordHeader(name, Base64.getDecoder().decode(value))));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
