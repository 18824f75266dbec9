package vn.thidua.notification.intake;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerPausingBackOffHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.ListenerContainerPauseService;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.util.backoff.ExponentialBackOff;

/** A record that must come again does so without end; the consumer is paused meanwhile and stays a member of its group. */
@Configuration(proxyBeanMethods = false)
class ListenerConfiguration {

    @Bean
    CommonErrorHandler comesAgainWithoutEnd(
            IntakeSettings settings, KafkaListenerEndpointRegistry registry, TaskScheduler scheduler) {
        var pauses = new ExponentialBackOff(settings.firstPause().toMillis(), 2);
        pauses.setMaxInterval(settings.longestPause().toMillis());
        var handler = new DefaultErrorHandler(
                (record, failure) -> {
                    throw new IllegalStateException("a record must not be skipped", failure);
                },
                pauses,
                new ContainerPausingBackOffHandler(new ListenerContainerPauseService(registry, scheduler)));
        // no failure is final here: what is final was parked before
        handler.setClassifications(Map.of(), true);
        return handler;
    }

    @Bean
    ContainerCustomizer<Object, Object, ConcurrentMessageListenerContainer<Object, Object>> tellsTheAttempt() {
        return container -> container.getContainerProperties().setDeliveryAttemptHeader(true);
    }
}
