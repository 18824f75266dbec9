package vn.thidua.notification.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** Writes reports to {@code thidua.notification.v1} as CloudEvents in binary mode. */
@Component
class NotificationTopic {

    static final String NAME = "thidua.notification.v1";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final KafkaTemplate<String, byte[]> kafka;

    NotificationTopic(KafkaTemplate<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    /** Sends; done when every replica that counts has it. */
    CompletableFuture<?> send(Announcement report) {
        return kafka.send(record(report));
    }

    static ProducerRecord<String, byte[]> record(Announcement report) {
        var event = CloudEventBuilder.v1()
                .withId(report.eventId().toString())
                .withSource(URI.create("/notification-service"))
                .withType(report.type())
                .withSubject(report.subject())
                .withTime(report.body().at().atOffset(ZoneOffset.UTC))
                .withDataSchema(URI.create("urn:thidua:" + report.type()))
                .withDataContentType("application/json")
                .withExtension("sequence", Long.toString(report.sequence()))
                .withExtension("correlationid", report.correlationId())
                .withData(json(report.body()))
                .build();
        return KafkaMessageFactory.<String>createWriter(NAME, report.subject()).writeBinary(event);
    }

    private static byte[] json(Announcement.Body body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The topic as {@code src/contracts/topics.yaml} promises it. */
    @Configuration(proxyBeanMethods = false)
    static class Declaration {

        private static final String NINETY_DAYS = "7776000000";

        @Bean
        NewTopic notifications() {
            return TopicBuilder.name(NAME)
                    .partitions(8)
                    .config("retention.ms", NINETY_DAYS)
                    .build();
        }
    }
}
