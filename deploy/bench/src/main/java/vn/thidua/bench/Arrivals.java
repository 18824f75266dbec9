package vn.thidua.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A plain consumer that notes when each record reached it. */
final class Arrivals implements AutoCloseable {

    private final Map<String, Long> arrivedAt = new ConcurrentHashMap<>();
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Function<ConsumerRecord<byte[], byte[]>, String> naming;
    private final Thread thread;
    private volatile boolean open = true;

    Arrivals(String brokers, String topic, Function<ConsumerRecord<byte[], byte[]>, String> naming) {
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers, "fetch.max.wait.ms", 500),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        this.naming = naming;
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        this.thread = new Thread(this::listen, "arrivals-" + topic);
        thread.start();
    }

    private void listen() {
        while (open) {
            var records = consumer.poll(Duration.ofMillis(100));
            var now = System.nanoTime();
            records.forEach(one -> arrivedAt.putIfAbsent(naming.apply(one), now));
        }
        consumer.close();
    }

    /** When the record of that name arrived, in nanoseconds of this process; waits up to ten seconds for it. */
    long of(String name) {
        var patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (System.nanoTime() < patience) {
            var at = arrivedAt.get(name);
            if (at != null) {
                return at;
            }
            Thread.onSpinWait();
        }
        throw new IllegalStateException("never arrived: " + name);
    }

    static String header(ConsumerRecord<byte[], byte[]> one, String name) {
        return new String(one.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        open = false;
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
