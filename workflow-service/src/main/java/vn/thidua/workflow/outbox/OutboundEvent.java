package vn.thidua.workflow.outbox;

import org.jspecify.annotations.Nullable;

/**
 * What leaves the service for one fact.
 *
 * @param topic where it goes
 * @param type CloudEvents type, such as {@code vn.thidua.nomination.submitted.v1}
 * @param subject id of the aggregate; also the Kafka key
 * @param data body, written as JSON; names and codes only, never votes; null writes a tombstone
 * @param ruleset rule set that the fact stands under; null where none applies
 */
public record OutboundEvent(
        Topic topic,
        String type,
        String subject,
        @Nullable Object data,
        @Nullable String ruleset) {}
