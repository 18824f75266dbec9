package vn.thidua.workflow.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events of others are listened to.
 *
 * @param topic what is listened to
 * @param group consumer group; all nodes of this service share it
 * @param concurrency consumers on this node; more than the topic has partitions are idle
 * @param patience how long a record is tried again before it is parked, while something it needs is away
 */
@ConfigurationProperties("workflow.intake")
record IntakeSettings(
        @DefaultValue("thidua.notification.v1") String topic,
        @DefaultValue("workflow-service") String group,
        @DefaultValue("2") int concurrency,
        @DefaultValue("30s") Duration patience) {}
