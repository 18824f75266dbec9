package vn.thidua.notification.shared.web;

import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may call this service.
 *
 * @param tokenKey secret of at least 32 characters that workflow-service signs its tokens with; there is no default
 * @param openMetrics whether metrics answer without login; only where the network keeps strangers away from them
 */
@ConfigurationProperties("thidua.access")
@Validated
record AccessSettings(
        @Size(min = 32) String tokenKey,
        @DefaultValue("false") boolean openMetrics) {

    @Override
    public String toString() {
        return "AccessSettings[openMetrics=" + openMetrics + "]";
    }
}
