package vn.thidua.workflow.outbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes events as CloudEvents 1.0 in Kafka binary mode: headers and plain JSON that any consumer reads. */
final class EventRecords {

    private static final URI SOURCE = URI.create("/workflow-service");

    private EventRecords() {}

    static ProducerRecord<String, byte[]> of(OutboxRow row) {
        return KafkaMessageFactory.createWriter(
                        row.subject().topic().topicName(), row.subject().key())
                .writeBinary(event(row));
    }

    private static CloudEvent event(OutboxRow row) {
        var event = CloudEventBuilder.v1()
                .withId(row.id().toString())
                .withSource(SOURCE)
                .withType(row.type())
                .withSubject(row.subject().key())
                .withTime(row.occurredAt().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withDataSchema(URI.create("urn:thidua:" + row.type()))
                .withExtension("sequence", Long.toString(row.sequence()))
                .withExtension("correlationid", row.correlationId());
        if (row.ruleset() != null) {
            event = event.withExtension("ruleset", row.ruleset());
        }
        if (row.traceParent() != null) {
            event = event.withExtension("traceparent", row.traceParent());
        }
        return row.payload() == null
                ? event.build()
                : event.withData(row.payload().getBytes(StandardCharsets.UTF_8)).build();
    }
}
