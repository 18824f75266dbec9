package vn.thidua.workflow.outbox;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** Gives events to the Kafka client and collects what became of them. Used by the sender thread only. */
final class EventSink {

    private final EventProducers producers;
    private final Deliveries deliveries;
    private final OutboxMetrics metrics;
    private final ConcurrentLinkedQueue<Failure> failures = new ConcurrentLinkedQueue<>();
    private boolean topicsExist;
    private @Nullable Producer<String, byte[]> producer;

    EventSink(EventProducers producers, Deliveries deliveries, OutboxMetrics metrics) {
        this.producers = producers;
        this.deliveries = deliveries;
        this.metrics = metrics;
    }

    /** An event that was not delivered. */
    record Failure(OutboxRow row, Exception cause) {

        /** True when it is the event itself: no broker will ever take it. */
        boolean isOfTheEvent() {
            return cause instanceof RecordTooLargeException
                    || cause instanceof RecordBatchTooLargeException
                    || cause instanceof SerializationException
                    || cause instanceof InvalidRecordException
                    || !(cause instanceof KafkaException);
        }

        private boolean isOfTheClient() {
            return cause instanceof KafkaException && !(cause instanceof RetriableException) && !isOfTheEvent();
        }
    }

    /** Creates missing topics the first time that a broker answers. */
    void prepare() {
        topicsExist = topicsExist || producers.createTopics();
    }

    /** Begins the delivery of an event; events of one key arrive in the order given here. */
    void give(OutboxRow row) {
        deliveries.begin(row.id());
        var since = System.nanoTime();
        try {
            // the callback hears of every outcome
            var unused = open().send(EventRecords.of(row), (where, failure) -> {
                if (failure == null) {
                    metrics.delivered(Duration.ofNanos(System.nanoTime() - since));
                    deliveries.acknowledged(row.id());
                } else {
                    failures.add(new Failure(row, failure));
                }
            });
        } catch (RuntimeException refused) {
            failures.add(new Failure(row, refused));
        }
    }

    /** The next delivery that failed since the last call; null when there is none. */
    @Nullable
    Failure nextFailure() {
        var failure = failures.poll();
        if (failure != null) {
            deliveries.abandoned(failure.row().id());
            // a missing topic looks like a broker that does not answer
            topicsExist = topicsExist && failure.isOfTheEvent();
            if (failure.isOfTheClient()) {
                close(Duration.ZERO);
            }
        }
        return failure;
    }

    void close(Duration patience) {
        if (producer != null) {
            producer.close(patience);
            producer = null;
        }
    }

    private Producer<String, byte[]> open() {
        if (producer == null) {
            producer = producers.open();
        }
        return producer;
    }
}
