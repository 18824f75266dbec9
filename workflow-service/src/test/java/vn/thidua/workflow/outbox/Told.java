package vn.thidua.workflow.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** What a plain consumer, which knows nothing of CloudEvents, has read of a topic. */
final class Told implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> records = new ArrayList<>();

    Told(String brokers, Topic topic) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        brokers,
                        "group.id",
                        UUID.randomUUID().toString()),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = new ArrayList<TopicPartition>();
        for (var partition = 0; partition < topic.partitions(); partition++) {
            partitions.add(new TopicPartition(topic.topicName(), partition));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Waits until that many events of a key are there, and reads on once more to see any that are too many. */
    List<ConsumerRecord<String, String>> of(String key, int expected) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .untilAsserted(() -> {
                    poll(Duration.ofMillis(100));
                    assertThat(known(key)).hasSizeGreaterThanOrEqualTo(expected);
                });
        poll(Duration.ofMillis(300));
        return known(key);
    }

    List<Long> sequencesOf(String key, int expected) {
        return of(key, expected).stream().map(Told::sequence).toList();
    }

    /** What is there now. */
    List<ConsumerRecord<String, String>> now(String key) {
        poll(Duration.ofMillis(300));
        return known(key);
    }

    static long sequence(ConsumerRecord<String, String> event) {
        return Long.parseLong(headers(event).get("ce_sequence"));
    }

    static Map<String, String> headers(ConsumerRecord<String, String> event) {
        var headers = new TreeMap<String, String>();
        Arrays.stream(event.headers().toArray())
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    private void poll(Duration patience) {
        consumer.poll(patience).forEach(records::add);
    }

    private List<ConsumerRecord<String, String>> known(String key) {
        return records.stream().filter(event -> key.equals(event.key())).toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
