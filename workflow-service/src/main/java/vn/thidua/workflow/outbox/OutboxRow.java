package vn.thidua.workflow.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way out.
 *
 * @param payload JSON; null for a tombstone
 * @param sequence counts the events of one subject from 1; 0 before it is given
 */
record OutboxRow(
        UUID id,
        Subject subject,
        long sequence,
        String type,
        @Nullable String payload,
        @Nullable String ruleset,
        String correlationId,
        @Nullable String traceParent,
        Instant occurredAt) {

    /** What the order of events is kept for: one key of one topic. */
    record Subject(Topic topic, String key) implements Comparable<Subject> {

        private static final Comparator<Subject> ORDER =
                Comparator.comparing(Subject::topic).thenComparing(Subject::key);

        /** Number of shards; one node at a time sends for each. */
        static final int SHARDS = 16;

        @Override
        public int compareTo(Subject other) {
            return ORDER.compare(this, other);
        }

        int shard() {
            return Math.floorMod(topic.name().hashCode() * 31 + key.hashCode(), SHARDS);
        }
    }

    OutboxRow numbered(long number) {
        return new OutboxRow(id, subject, number, type, payload, ruleset, correlationId, traceParent, occurredAt);
    }

    static final String COLUMNS =
            "id, topic, subject, sequence, type, payload, ruleset, correlation_id, trace_parent, occurred_at";

    static OutboxRow read(ResultSet row, int number) throws SQLException {
        return new OutboxRow(
                row.getObject("id", UUID.class),
                new Subject(Topic.valueOf(row.getString("topic")), row.getString("subject")),
                row.getLong("sequence"),
                row.getString("type"),
                row.getString("payload"),
                row.getString("ruleset"),
                row.getString("correlation_id"),
                row.getString("trace_parent"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant());
    }
}
