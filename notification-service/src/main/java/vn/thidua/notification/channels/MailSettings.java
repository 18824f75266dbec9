package vn.thidua.notification.channels;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How mails leave.
 *
 * @param from address that mails come from; its domain also ends the message ids
 */
@ConfigurationProperties("thidua.mail")
@Validated
record MailSettings(String from) {

    MailSettings {
        if (MailAddress.of(from).isEmpty()) {
            throw new IllegalArgumentException("from must be a mail address, but is " + from);
        }
    }

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
