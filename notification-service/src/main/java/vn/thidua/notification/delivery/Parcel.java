package vn.thidua.notification.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * What a channel carries.
 *
 * @param id the same at every attempt, so that a repeated message can be recognised
 * @param createdAt when it was asked for
 */
public record Parcel(
        UUID id,
        String recipientId,
        String kind,
        String subject,
        String text,
        String html,
        String link,
        Instant createdAt) {}
