package vn.thidua.notification.channels;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import vn.thidua.notification.delivery.Parcel;

/** A mail whose message id follows from the notification, so that whoever gets it twice can see that it is one. */
class OutgoingMail extends MimeMessage {

    private final String messageId;

    OutgoingMail(Session session, Parcel parcel, InternetAddress to, MailSettings settings) throws MessagingException {
        super(session);
        messageId = "<" + parcel.id() + "@" + settings.domain() + ">";
        setFrom(new InternetAddress(settings.from(), true));
        setRecipient(RecipientType.TO, to);
        setSubject(parcel.subject(), "UTF-8");
        setSentDate(Date.from(parcel.createdAt()));
        // keeps holiday replies away
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All");
        var parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(parcel.text(), "plain"));
        parts.addBodyPart(part(parcel.html(), "html"));
        setContent(parts);
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }
}
