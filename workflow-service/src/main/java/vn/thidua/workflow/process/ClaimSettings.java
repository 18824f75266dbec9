package vn.thidua.workflow.process;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a claim stands. No law says it; ADR 0025 tells why.
 *
 * @param forgottenAfter working days after which a claim that nothing came of is taken back
 */
@ConfigurationProperties("workflow.claims")
@Validated
record ClaimSettings(@DefaultValue("5") @Min(1) int forgottenAfter) {}
