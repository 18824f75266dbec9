package vn.thidua.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the topics of workflow-service, people aside, as a plain console consumer would: text headers and JSON, no library of ours. */
record Topics(String bootstrapServers) {

    private static final List<String> OF_WORKFLOW =
            List.of("thidua.nomination.v1", "thidua.cluster.v1", "thidua.council.v1", "thidua.task.v1");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One record as it lies in its partition. */
    record Event(String id, String type, String subject, long sequence, String key, JsonNode data) {

        static Event of(ConsumerRecord<String, byte[]> taken) {
            return new Event(
                    header(taken, "ce_id"),
                    header(taken, "ce_type"),
                    header(taken, "ce_subject"),
                    Long.parseLong(header(taken, "ce_sequence")),
                    taken.key(),
                    json(taken.value()));
        }

        private static String header(ConsumerRecord<String, byte[]> taken, String name) {
            var header = taken.headers().lastHeader(name);
            return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
        }

        private static JsonNode json(byte[] value) {
            try {
                return value == null ? MissingNode.getInstance() : JSON.readTree(value);
            } catch (IOException malformed) {
                throw new UncheckedIOException(malformed);
            }
        }
    }

    /** Everything that there is at this moment, each partition in its own order, repeated records included. */
    List<Event> everything() {
        var events = new ArrayList<Event>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = OF_WORKFLOW.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(taken -> events.add(Event.of(taken)));
            }
        }
        return events;
    }

    /** The same, each event once: at its first place. */
    static List<Event> distinct(List<Event> everything) {
        var seen = new HashSet<String>();
        return everything.stream().filter(event -> seen.add(event.id())).toList();
    }
}
