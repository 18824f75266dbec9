package vn.thidua.notification.intake;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Where Kafka hands records over. The address book has a consumer of its own, so that facts in plenty never delay it. */
@Component
class RecordListener {

    private final TakeRecord take;

    RecordListener(TakeRecord take) {
        this.take = take;
    }

    @KafkaListener(
            id = "facts",
            groupId = "notification-service",
            topics = {Topics.NOMINATION, Topics.CLUSTER, Topics.COUNCIL, Topics.TASK},
            concurrency = "${thidua.intake.concurrency:3}")
    void fact(
            ConsumerRecord<String, byte[]> record,
            @Header(name = KafkaHeaders.DELIVERY_ATTEMPT, required = false) @Nullable Integer attempt) {
        take.take(record, attempt == null ? 1 : attempt);
    }

    @KafkaListener(id = "address-book", groupId = "notification-service.address-book", topics = Topics.ORGANISATION)
    void snapshot(
            ConsumerRecord<String, byte[]> record,
            @Header(name = KafkaHeaders.DELIVERY_ATTEMPT, required = false) @Nullable Integer attempt) {
        take.take(record, attempt == null ? 1 : attempt);
    }
}
