package vn.thidua.workflow.identity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Tokens and what answers without login.
 *
 * @param tokenKey secret that signs tokens, 32 characters or more, shared with services that accept them; empty for a random one at
 *     each start, which only this process knows
 * @param tokenLife how long a token is valid
 * @param callsPerMinute of one person, or of one address without login, on one node; more are refused until a minute has brought new ones
 * @param changesPerMinute the same for calls that may change something
 * @param openMetrics whether metrics answer without login; only where the network keeps strangers away from them
 */
@ConfigurationProperties("workflow.identity")
@Validated
public record IdentitySettings(
        @DefaultValue("") @Pattern(regexp = "|.{32,}", message = "must be empty or have 32 characters or more")
        String tokenKey,

        @DefaultValue("15m") Duration tokenLife,
        @DefaultValue("6000") @Positive int callsPerMinute,
        @DefaultValue("1200") @Positive int changesPerMinute,
        @DefaultValue("false") boolean openMetrics) {

    /** Never shows the key. */
    @Override
    public String toString() {
        return "IdentitySettings[tokenLife=" + tokenLife + ", openMetrics=" + openMetrics + "]";
    }
}
