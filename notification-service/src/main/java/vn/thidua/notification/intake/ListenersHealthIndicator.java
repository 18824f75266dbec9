package vn.thidua.notification.intake;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/** Down when a listener has stopped; an {@code Error} can do that while everything else looks healthy. */
@Component
class ListenersHealthIndicator implements HealthIndicator {

    private final KafkaListenerEndpointRegistry registry;

    ListenersHealthIndicator(KafkaListenerEndpointRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Health health() {
        var health = Health.up();
        for (var container : registry.getListenerContainers()) {
            var works = container.isRunning() && container.isInExpectedState();
            health.withDetail(name(container), works ? "running" : "stopped");
            if (!works) {
                health.down();
            }
        }
        return health.build();
    }

    private static String name(MessageListenerContainer container) {
        return String.valueOf(container.getListenerId());
    }
}
