package vn.thidua.notification.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parked record as administrators see it; bodies may hold personal data and are not shown.
 *
 * @param key null where the record had none
 * @param type null where the record does not say what it is
 * @param replays how often it was replayed in vain
 * @param settledAt null while it waits
 * @param settledBy null while it waits
 */
public record ParkedRecord(
        UUID id,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String type,
        String cause,
        String message,
        String status,
        int replays,
        Instant parkedAt,
        @Nullable Instant settledAt,
        @Nullable String settledBy) {}
