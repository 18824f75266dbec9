package vn.thidua.workflow.outbox;

import java.util.Arrays;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** Declares our topics; the relay creates missing ones, so that the service starts without a broker. */
@Configuration(proxyBeanMethods = false)
class TopicConfiguration {

    @Bean
    NewTopics workflowTopics() {
        return new NewTopics(
                Arrays.stream(Topic.values()).map(TopicConfiguration::declare).toArray(NewTopic[]::new));
    }

    private static NewTopic declare(Topic topic) {
        var declared = TopicBuilder.name(topic.topicName()).partitions(topic.partitions());
        var retention = topic.retention();
        return retention == null
                ? declared.compact().build()
                : declared.config(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(retention.toMillis()))
                        .build();
    }
}
