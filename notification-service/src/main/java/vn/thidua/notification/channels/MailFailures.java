package vn.thidua.notification.channels;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import vn.thidua.notification.delivery.ChannelUnavailable;
import vn.thidua.notification.delivery.Receipt;

/** Reads out of a mail failure whether to try again: 4xx later, 5xx never, no answer means that the server is away. */
final class MailFailures {

    private static final int SERVICE_CLOSES = 421;

    private MailFailures() {}

    static Receipt receipt(MessagingException failure) throws ChannelUnavailable {
        for (Exception next = failure; next != null; next = next(next)) {
            if (next instanceof AddressException) {
                return new Receipt.Refused("address-invalid");
            }
            var code = code(next);
            if (code == SERVICE_CLOSES) {
                throw new ChannelUnavailable("server closes: " + code, failure);
            }
            if (code >= 500) {
                return new Receipt.Refused("server said " + code);
            }
            if (code >= 400) {
                return new Receipt.Deferred("server said " + code);
            }
        }
        throw new ChannelUnavailable(String.valueOf(failure.getMessage()), failure);
    }

    private static @org.jspecify.annotations.Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException mail ? mail.getNextException() : null;
    }

    private static int code(Exception failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (failure instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return failure instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
    }
}
