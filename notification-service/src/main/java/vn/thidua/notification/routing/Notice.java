package vn.thidua.notification.routing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.intake.IncomingEvent;
import vn.thidua.notification.templates.Content;
import vn.thidua.notification.templates.MessageTemplate;

/**
 * What an audience is told.
 *
 * @param onceKey what a person is told only once on a channel, whichever event says it
 * @param nominationId null where it is about none
 */
record Notice(
        String eventId,
        String eventType,
        String eventSubject,
        String correlationId,
        @Nullable UUID nominationId,
        String onceKey,
        MessageTemplate template,
        Content content) {

    static Notice of(IncomingEvent event, @Nullable UUID nominationId, MessageTemplate template, Content content) {
        return new Notice(
                event.id(),
                event.type(),
                event.subject(),
                event.correlationId(),
                nominationId,
                event.id(),
                template,
                content);
    }

    Notice onlyOnceFor(String key) {
        return new Notice(eventId, eventType, eventSubject, correlationId, nominationId, key, template, content);
    }
}
