package vn.thidua.notification.channels;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.notification.delivery.Channel;
import vn.thidua.notification.delivery.ChannelUnavailable;
import vn.thidua.notification.delivery.Parcel;
import vn.thidua.notification.delivery.Receipt;
import vn.thidua.notification.recipients.AddressBook;
import vn.thidua.notification.recipients.Recipient;

/** One connection to the mail server, kept for a batch. */
class MailSession implements Channel.Session {

    private static final Logger LOG = LoggerFactory.getLogger(MailSession.class);

    private final Session session;
    private final Transport connection;
    private final AddressBook addressBook;
    private final MailSettings settings;

    MailSession(Session session, Transport connection, AddressBook addressBook, MailSettings settings) {
        this.session = session;
        this.connection = connection;
        this.addressBook = addressBook;
        this.settings = settings;
    }

    @Override
    public Receipt send(Parcel parcel) throws ChannelUnavailable {
        var address =
                addressBook.find(parcel.recipientId()).map(Recipient::email).flatMap(MailAddress::of);
        if (address.isEmpty()) {
            return new Receipt.Refused("address-missing-or-invalid");
        }
        try {
            var mail = new OutgoingMail(session, parcel, address.get(), settings);
            connection.sendMessage(mail, mail.getAllRecipients());
            return new Receipt.Accepted();
        } catch (MessagingException failure) {
            return MailFailures.receipt(failure);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (MessagingException alreadyGone) {
            LOG.debug("Mail connection was gone before it was closed", alreadyGone);
        }
    }
}
