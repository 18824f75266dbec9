package vn.thidua.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.shared.ChannelKind;

/**
 * One message for one person on one channel.
 *
 * @param about the event that it is about
 * @param onceKey what a person is told only once on a channel, whichever event says it
 * @param recipientUnit null for people of the city's own bodies
 * @param kind which message it is, as reported back
 * @param notBefore quiet hours end then
 */
public record NotificationRequest(
        About about,
        String onceKey,
        String recipientId,
        @Nullable String recipientUnit,
        ChannelKind channel,
        String kind,
        Message message,
        Instant notBefore) {

    /** The event behind a message. @param nominationId null where it is about none */
    public record About(
            String eventId,
            String eventType,
            String eventSubject,
            String correlationId,
            @Nullable UUID nominationId) {}

    /** The words. @param summary one sentence, for places that show no mail */
    public record Message(String subject, String summary, String text, String html, String link) {}
}
