package vn.thidua.workflow.intake;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;

/** How records are read: one commit for each, and none that cannot be taken in holds up those behind it. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    /** A topic that does not exist yet is looked for this often. */
    private static final String METADATA_AGE_MILLIS = "15000";

    @Bean
    ConcurrentKafkaListenerContainerFactory<String, byte[]> intakeListeners(
            KafkaProperties kafka, IntakeSettings settings, DefaultErrorHandler intakeErrors, MeterRegistry meters) {
        var properties = kafka.buildConsumerProperties(null);
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, settings.group());
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, METADATA_AGE_MILLIS);
        var listeners = new ConcurrentKafkaListenerContainerFactory<String, byte[]>();
        var consumers =
                new DefaultKafkaConsumerFactory<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        consumers.addListener(new MicrometerConsumerListener<>(meters));
        listeners.setConsumerFactory(consumers);
        listeners.setConcurrency(settings.concurrency());
        listeners.getContainerProperties().setAckMode(ContainerProperties.AckMode.RECORD);
        listeners.setCommonErrorHandler(intakeErrors);
        return listeners;
    }

    /** What trying again cannot help is parked at once, the rest after some patience; where even parking fails the record comes again. */
    @Bean
    DefaultErrorHandler intakeErrors(ParkRecord park, IntakeSettings settings) {
        var handler = new DefaultErrorHandler(park);
        handler.setBackOffFunction(new Patience(settings.patience()));
        return handler;
    }
}
