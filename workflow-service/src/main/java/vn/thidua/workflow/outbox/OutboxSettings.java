package vn.thidua.workflow.outbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the relay paces itself.
 *
 * @param pause between two sweeps for events that were left behind, and between two attempts on a topic that cannot be reached
 * @param inFlight most events given to the Kafka client and not yet noted as sent
 * @param batch rows read by one page of a sweep
 * @param marking pause in which acknowledged events gather to be noted as sent in one statement
 * @param keep how long a sent event stays for re-publication
 */
@ConfigurationProperties("workflow.outbox")
@Validated
record OutboxSettings(
        @DefaultValue("1s") @NotNull Duration pause,
        @DefaultValue("5000") @Positive int inFlight,
        @DefaultValue("1000") @Positive int batch,
        @DefaultValue("200ms") @NotNull Duration marking,
        @DefaultValue("14d") @NotNull Duration keep) {}
