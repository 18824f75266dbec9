package vn.thidua.notification.delivery;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report to the world about one notification. @param sequence counts the reports of one subject */
record Announcement(UUID eventId, Fact fact, String subject, long sequence, String correlationId, Body body) {

    /** What has become of it. */
    enum Fact {
        DELIVERED,
        BOUNCED,
        READ
    }

    /** The body of the event. @param nominationId null where it is about none @param recipientUnit null for the city's own bodies */
    record Body(
            UUID notificationId,
            String recipientId,
            String channel,
            String kind,
            String aboutEventId,
            String aboutType,
            String aboutSubject,
            @Nullable UUID nominationId,
            @Nullable String recipientUnit,
            Instant at) {}

    String type() {
        return "vn.thidua.notification." + fact.name().toLowerCase(Locale.ROOT) + ".v1";
    }
}
