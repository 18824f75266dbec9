package vn.thidua.notification.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads records as CloudEvents in binary mode. */
@Component
class RecordReader {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final IntakeSettings settings;

    RecordReader(IntakeSettings settings) {
        this.settings = settings;
    }

    /** @throws UnreadableEvent {@code MISSING_HEADER} when the record does not say what it is */
    String type(ConsumerRecord<String, byte[]> record) {
        var type = header(record, "ce_type");
        if (type == null || type.isBlank()) {
            throw new UnreadableEvent(ParkCause.MISSING_HEADER, "ce_type must be there, but is missing");
        }
        return type;
    }

    /** @throws UnreadableEvent when header, key or body is not as the contract says */
    IncomingEvent read(ConsumerRecord<String, byte[]> record) {
        if (record.value().length > settings.largest().toBytes()) {
            throw new UnreadableEvent(
                    ParkCause.TOO_LARGE,
                    "body must have at most " + settings.largest() + ", but has " + record.value().length + " bytes");
        }
        var event = envelope(record);
        var subject = required(event.getSubject(), "ce_subject");
        if (!subject.equals(record.key())) {
            throw new UnreadableEvent(
                    ParkCause.WRONG_KEY, "key must be the subject " + subject + ", but is " + record.key());
        }
        return new IncomingEvent(
                event.getId(),
                event.getSource().toString(),
                event.getType(),
                subject,
                required(event.getTime(), "ce_time").toInstant(),
                sequence(record),
                required(header(record, "ce_correlationid"), "ce_correlationid"),
                body(event.getData()));
    }

    /** The sequence of the record; 0 where it tells none. */
    long sequenceOrZero(ConsumerRecord<String, byte[]> record) {
        return header(record, "ce_sequence") == null ? 0 : sequence(record);
    }

    private static CloudEvent envelope(ConsumerRecord<String, byte[]> record) {
        try {
            return KafkaMessageFactory.createReader(record).toEvent();
        } catch (RuntimeException misfit) {
            throw new UnreadableEvent(ParkCause.MISSING_HEADER, String.valueOf(misfit.getMessage()));
        }
    }

    private static long sequence(ConsumerRecord<String, byte[]> record) {
        var text = required(header(record, "ce_sequence"), "ce_sequence");
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException malformed) {
            throw new UnreadableEvent(ParkCause.MISSING_HEADER, "ce_sequence must be a number, but is '" + text + "'");
        }
    }

    private static JsonNode body(@Nullable CloudEventData data) {
        try {
            var body = JSON.readTree(data == null ? new byte[0] : data.toBytes());
            if (body == null || !body.isObject()) {
                throw new UnreadableEvent(ParkCause.BAD_JSON, "body must be a JSON object");
            }
            return body;
        } catch (JsonProcessingException malformed) {
            throw new UnreadableEvent(ParkCause.BAD_JSON, malformed.getOriginalMessage());
        } catch (IOException malformed) {
            throw new UnreadableEvent(ParkCause.BAD_JSON, String.valueOf(malformed.getMessage()));
        }
    }

    private static <T> T required(@Nullable T value, String header) {
        if (value == null) {
            throw new UnreadableEvent(ParkCause.MISSING_HEADER, header + " must be there, but is missing");
        }
        return value;
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
