package vn.thidua.workflow.intake;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what became of notifications. Runs off the web without a login, so that the system is the actor. */
@Component
class NotificationListener {

    static final String ID = "notification-intake";

    private final TakeIn takeIn;

    NotificationListener(TakeIn takeIn) {
        this.takeIn = takeIn;
    }

    @KafkaListener(
            id = NotificationListener.ID,
            idIsGroup = false,
            topics = "${workflow.intake.topic:thidua.notification.v1}",
            containerFactory = "intakeListeners")
    void on(ConsumerRecord<String, byte[]> read) {
        takeIn.take(Arrival.of(read));
    }
}
