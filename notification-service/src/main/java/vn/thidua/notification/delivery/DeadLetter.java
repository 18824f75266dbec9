package vn.thidua.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notification that never got through, as administrators see it: without its text. @param reason null where none is known */
public record DeadLetter(
        UUID id,
        String recipientId,
        String channel,
        String kind,
        int attempts,
        @Nullable String reason,
        Instant createdAt,
        Instant diedAt) {}
