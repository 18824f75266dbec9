package vn.thidua.notification.templates;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What all messages share.
 *
 * @param portal address of the portal, which links begin with
 */
@ConfigurationProperties("thidua.templates")
@Validated
record TemplateSettings(URI portal) {

    TemplateSettings {
        var scheme = portal.getScheme();
        if (!"http".equals(scheme) && !"https".equals(scheme)) {
            throw new IllegalArgumentException("portal must begin with http or https, but is " + portal);
        }
    }

    String link(String path) {
        return portal.toString().replaceFirst("/+$", "") + path;
    }
}
