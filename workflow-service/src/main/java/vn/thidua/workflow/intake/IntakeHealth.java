package vn.thidua.workflow.intake;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.stereotype.Component;

/** Down when a consumer has stopped by itself, as it does after an {@link Error}; nothing else would tell. */
@Component
class IntakeHealth implements HealthIndicator {

    private final KafkaListenerEndpointRegistry listeners;

    IntakeHealth(KafkaListenerEndpointRegistry listeners) {
        this.listeners = listeners;
    }

    @Override
    public Health health() {
        var listener = listeners.getListenerContainer(NotificationListener.ID);
        return listener != null && listener.isInExpectedState()
                ? Health.up().build()
                : Health.down().withDetail("listener", NotificationListener.ID).build();
    }
}
