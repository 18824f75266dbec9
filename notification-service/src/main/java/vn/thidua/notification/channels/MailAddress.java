package vn.thidua.notification.channels;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Work addresses as we accept them: plain ASCII, no quoting, no comments, no routes, so that every mail server reads them alike. */
final class MailAddress {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_%+-]+(\\.[A-Za-z0-9_%+-]+)*"
            + "@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");
    private static final int LONGEST = 254;

    private MailAddress() {}

    /** The address; empty where it is none that we send to. */
    static Optional<InternetAddress> of(@Nullable String text) {
        if (text == null || text.length() > LONGEST || !FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            var address = new InternetAddress(text, true);
            return text.equals(address.getAddress()) ? Optional.of(address) : Optional.empty();
        } catch (AddressException malformed) {
            return Optional.empty();
        }
    }
}
