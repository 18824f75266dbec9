package vn.thidua.workflow.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.shared.NominationId;

/**
 * A message reached somebody.
 *
 * @param aboutType CloudEvents type of the fact that the message tells
 * @param nomination null where the message is about something else
 * @param recipientUnit null for people of no unit
 * @param read whether the person has opened it
 */
record Delivery(
        String channel,
        String aboutType,
        @Nullable NominationId nomination,
        @Nullable String recipientUnit,
        boolean read,
        Instant at) {

    /** @throws UnreadableRecord when a field of the contract is missing or malformed */
    static Delivery of(JsonNode data, boolean read) {
        try {
            var nomination = optional(data, "nominationId");
            return new Delivery(
                    required(data, "channel"),
                    required(data, "aboutType"),
                    nomination == null ? null : new NominationId(UUID.fromString(nomination)),
                    optional(data, "recipientUnit"),
                    read,
                    OffsetDateTime.parse(required(data, "at")).toInstant());
        } catch (IllegalArgumentException | DateTimeParseException malformed) {
            throw new UnreadableRecord("a field is malformed: " + malformed.getMessage(), malformed);
        }
    }

    private static String required(JsonNode data, String field) {
        var value = optional(data, field);
        if (value == null) {
            throw new UnreadableRecord("field " + field + " is missing");
        }
        return value;
    }

    private static @Nullable String optional(JsonNode data, String field) {
        var value = data.path(field);
        return value.isTextual() ? value.textValue() : null;
    }
}
