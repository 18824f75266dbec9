package vn.thidua.workflow.shared;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long repeated requests are recognised.
 *
 * @param keep age at which an idempotency key and its stored answer are forgotten
 */
@ConfigurationProperties("workflow.idempotency")
@Validated
record IdempotencySettings(@DefaultValue("7d") @NotNull Duration keep) {}
