package vn.thidua.notification.shared.web;

import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who may call this service.
 *
 * @param tokenKey secret of at least 32 characters that workflow-service signs its tokens with; there is no default
 */
@ConfigurationProperties("thidua.access")
@Validated
record AccessSettings(@Size(min = 32) String tokenKey) {

    @Override
    public String toString() {
        return "AccessSettings[tokenKey=…]";
    }
}
