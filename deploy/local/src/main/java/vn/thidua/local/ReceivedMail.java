package vn.thidua.local;

import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * One mail as it arrived in one mailbox.
 *
 * @param id place in the order of arrival at that mailbox, together with the mailbox unique
 * @param to the mailbox that it was delivered to
 * @param headers all headers; of repeated ones the last
 * @param bodies text by media type, such as {@code text/plain}
 */
record ReceivedMail(
        String id,
        String messageId,
        String to,
        String from,
        String subject,
        String receivedAt,
        Map<String, String> headers,
        Map<String, String> bodies) {

    static ReceivedMail of(String mailbox, StoredMessage stored) {
        try {
            var message = stored.getMimeMessage();
            var headers = headers(message);
            var bodies = new LinkedHashMap<String, String>();
            collect(message, bodies);
            return new ReceivedMail(
                    mailbox + "-" + stored.getUid(),
                    headers.getOrDefault("Message-ID", ""),
                    mailbox,
                    from(message),
                    message.getSubject() == null ? "" : message.getSubject(),
                    stored.getReceivedDate().toInstant().toString(),
                    headers,
                    bodies);
        } catch (MessagingException malformed) {
            throw new IllegalStateException("cannot read a mail to " + mailbox, malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String from(MimeMessage message) throws MessagingException {
        var senders = message.getFrom();
        if (senders == null || senders.length == 0) {
            return "";
        }
        return senders[0] instanceof InternetAddress address ? address.toUnicodeString() : senders[0].toString();
    }

    private static Map<String, String> headers(MimeMessage message) throws MessagingException {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        var all = message.getAllHeaders();
        while (all.hasMoreElements()) {
            var header = all.nextElement();
            headers.put(header.getName(), header.getValue());
        }
        return headers;
    }

    private static void collect(Part part, Map<String, String> bodies) throws MessagingException, IOException {
        var content = part.getContent();
        if (content instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                collect(inner, bodies);
            }
        } else if (content instanceof String text) {
            bodies.put(part.isMimeType("text/html") ? "text/html" : "text/plain", text);
        }
    }
}
