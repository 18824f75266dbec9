package vn.thidua.bench;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A producer and a consumer with nothing between them but the broker: the least that any event can cost. */
final class BareKafka {

    static final String TOPIC = "bench.bare";

    private BareKafka() {}

    /** Milliseconds from {@code send} to the consumer's poll, for records of that size at that pace. */
    static double[] latencies(String brokers, int records, int perSecond, int size) {
        var payload = "x".repeat(size).getBytes(StandardCharsets.UTF_8);
        var millis = new double[records];
        try (var arrivals = new Arrivals(brokers, TOPIC, one -> new String(one.key(), StandardCharsets.UTF_8));
                var producer = new KafkaProducer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers",
                                brokers,
                                "acks",
                                "all",
                                "linger.ms",
                                0,
                                "enable.idempotence",
                                true),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            var pace = new Pace(perSecond);
            var names = new String[records];
            var sentAt = new long[records];
            for (var i = 0; i < records; i++) {
                names[i] = UUID.randomUUID().toString();
                pace.awaitNext();
                sentAt[i] = System.nanoTime();
                var unused = producer.send(new ProducerRecord<>(TOPIC, names[i], payload));
            }
            for (var i = 0; i < records; i++) {
                millis[i] = (arrivals.of(names[i]) - sentAt[i]) / 1e6;
            }
        }
        return millis;
    }
}
