package vn.thidua.notification.channels;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import vn.thidua.notification.delivery.Channel;
import vn.thidua.notification.delivery.ChannelUnavailable;
import vn.thidua.notification.recipients.AddressBook;
import vn.thidua.notification.shared.ChannelKind;

/** E-mail over SMTP. Delivered means that the mail server has said 250. */
@Component
class EmailChannel implements Channel {

    private final JavaMailSenderImpl server;
    private final AddressBook addressBook;
    private final MailSettings settings;

    EmailChannel(JavaMailSenderImpl server, AddressBook addressBook, MailSettings settings) {
        this.server = server;
        this.addressBook = addressBook;
        this.settings = settings;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.EMAIL;
    }

    @Override
    public Session open() throws ChannelUnavailable {
        var session = server.getSession();
        try {
            var connection = session.getTransport("smtp");
            connect(connection);
            return new MailSession(session, connection, addressBook, settings);
        } catch (MessagingException away) {
            throw new ChannelUnavailable(String.valueOf(away.getMessage()), away);
        }
    }

    private void connect(Transport connection) throws MessagingException {
        var user = server.getUsername();
        var withLogin = user != null && !user.isBlank();
        connection.connect(
                server.getHost(), server.getPort(), withLogin ? user : null, withLogin ? server.getPassword() : null);
    }
}
