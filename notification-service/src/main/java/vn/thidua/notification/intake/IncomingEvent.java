package vn.thidua.notification.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;

/**
 * An event as it arrived.
 *
 * @param sequence counts the events of one subject, from 1
 */
public record IncomingEvent(
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        long sequence,
        String correlationId,
        JsonNode data) {

    private static final ObjectMapper TOLERANT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * The body in the consumer's own words: fields it does not know are ignored, those it cannot do without it checks itself.
     *
     * @throws UnreadableEvent {@code BAD_DATA} when the body does not fit
     */
    public <T> T as(Class<T> form) {
        try {
            return TOLERANT.treeToValue(data, form);
        } catch (JsonProcessingException | IllegalArgumentException misfit) {
            throw new UnreadableEvent(ParkCause.BAD_DATA, String.valueOf(misfit.getMessage()));
        }
    }

    /** One value out of {@code detail}; a missing one is a missing node. */
    public JsonNode detail(String field) {
        return data.path("detail").path(field);
    }
}
