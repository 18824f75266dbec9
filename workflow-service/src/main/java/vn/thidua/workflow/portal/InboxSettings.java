package vn.thidua.workflow.portal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where people's notices are, and how long a page waits for them.
 *
 * @param address of notification-service
 * @param connect longest time until it is reached
 * @param answer longest time until it answers
 * @param remember how long a count, or that it did not answer, is not asked for again
 */
@ConfigurationProperties("workflow.inbox")
@Validated
record InboxSettings(
        @DefaultValue("http://localhost:8081") String address,
        @DefaultValue("500ms") Duration connect,
        @DefaultValue("2s") Duration answer,
        @DefaultValue("5s") Duration remember) {}
