package vn.thidua.workflow.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** An event about a notification: CloudEvents in binary mode, its attributes read from the headers. */
record Notice(String source, String id, String type, JsonNode data) {

    static final String DELIVERED = "vn.thidua.notification.delivered.v1";

    static final String READ = "vn.thidua.notification.read.v1";

    private static final String SPEC_VERSION = "1.0";

    /** @throws UnreadableRecord when an attribute or the body is missing or malformed */
    static Notice read(Arrival arrival, ObjectMapper json) {
        if (!SPEC_VERSION.equals(attribute(arrival, "ce_specversion"))) {
            throw new UnreadableRecord("ce_specversion must be " + SPEC_VERSION);
        }
        return new Notice(
                attribute(arrival, "ce_source"),
                attribute(arrival, "ce_id"),
                attribute(arrival, "ce_type"),
                body(arrival, json));
    }

    /** Whether it tells that a message has reached somebody: it was delivered, or it was opened. */
    boolean isDelivery() {
        return type.equals(DELIVERED) || isRead();
    }

    boolean isRead() {
        return type.equals(READ);
    }

    private static String attribute(Arrival arrival, String name) {
        var value = arrival.headers().get(name);
        if (value == null || value.isBlank()) {
            throw new UnreadableRecord("header " + name + " is missing");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new UnreadableRecord("header " + name + " has a control character");
        }
        return value;
    }

    private static JsonNode body(Arrival arrival, ObjectMapper json) {
        if (arrival.value() == null) {
            throw new UnreadableRecord("the record has no body");
        }
        try {
            var body = json.readTree(arrival.value());
            if (!body.isObject()) {
                throw new UnreadableRecord("the body is no JSON object");
            }
            return body;
        } catch (IOException malformed) {
            throw new UnreadableRecord("the body is no JSON", malformed);
        }
    }
}
