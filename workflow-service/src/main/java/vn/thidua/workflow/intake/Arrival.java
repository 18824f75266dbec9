package vn.thidua.workflow.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record as it arrived.
 *
 * @param key null where it has none
 * @param value null for a record without a body
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as Kafka hands them over; nobody compares arrivals
record Arrival(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        byte @Nullable [] value) {

    static Arrival of(ConsumerRecord<String, byte[]> read) {
        var headers = new TreeMap<String, String>();
        read.headers().forEach(header -> {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        });
        return new Arrival(read.topic(), read.partition(), read.offset(), read.key(), headers, read.value());
    }

    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
