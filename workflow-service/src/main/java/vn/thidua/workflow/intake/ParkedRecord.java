package vn.thidua.workflow.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be taken in.
 *
 * @param replayedAt null while it waits
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they arrived; nobody compares parked records
public record ParkedRecord(
        UUID id,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        String headers,
        byte @Nullable [] value,
        String cause,
        Instant parkedAt,
        @Nullable Instant replayedAt) {}
