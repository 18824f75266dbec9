package vn.thidua.workflow.outbox;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** Makes Kafka clients that neither lose nor reorder: idempotent, all replicas, and they never give up during an outage. */
@Component
class EventProducers {

    private static final Map<String, Object> UNCOMPROMISING = Map.of(
            ProducerConfig.ACKS_CONFIG, "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
            // a broker that does not know this producer yet accepts any first batch: with two in flight and the first
            // refused (no
            // leader yet), the second would be taken, and the first be out of order for ever
            ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1,
            ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE,
            // giving up on one event would let the next of its key overtake it
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE,
            ProducerConfig.LINGER_MS_CONFIG, 0,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
            // only for topics that the client does not know yet; the sender then lets them rest
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000,
            ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500,
            ProducerConfig.RETRY_BACKOFF_MAX_MS_CONFIG, 500);

    private final KafkaProperties properties;
    private final KafkaAdmin admin;

    EventProducers(KafkaProperties properties, KafkaAdmin admin) {
        this.properties = properties;
        this.admin = admin;
    }

    Producer<String, byte[]> open() {
        var configuration = properties.buildProducerProperties(null);
        configuration.putAll(UNCOMPROMISING);
        return new KafkaProducer<>(configuration, new StringSerializer(), new ByteArraySerializer());
    }

    /** Creates topics that are missing; false when the broker does not answer. */
    boolean createTopics() {
        return admin.initialize();
    }
}
