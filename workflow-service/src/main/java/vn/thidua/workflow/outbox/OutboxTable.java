package vn.thidua.workflow.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.outbox.OutboxRow.Subject;

/** The ledger of events: what must go out, what went, what cannot. */
@Component
class OutboxTable {

    private final JdbcClient database;
    private final Clock clock;

    OutboxTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The next number of each subject, of which it takes as many as it is to get. Holds the subjects until the transaction ends: numbers
     * have no gap, and whoever sees a number committed knows that all lower ones are too.
     */
    Map<Subject, Long> nextSequences(SortedMap<Subject, Integer> counts) {
        var next = new HashMap<Subject, Long>();
        database.sql("""
                        insert into outbox_subject (topic, subject, last_sequence)
                        select * from unnest(:topics, :subjects, :counts)
                        on conflict (topic, subject) do update
                            set last_sequence = outbox_subject.last_sequence + excluded.last_sequence
                        returning topic, subject, last_sequence""")
                .param(
                        "topics",
                        counts.keySet().stream()
                                .map(each -> each.topic().name())
                                .toArray(String[]::new))
                .param("subjects", counts.keySet().stream().map(Subject::key).toArray(String[]::new))
                .param(
                        "counts",
                        counts.values().stream().map(Integer::longValue).toArray(Long[]::new))
                .query(row -> {
                    var subject = new Subject(Topic.valueOf(row.getString(1)), row.getString(2));
                    next.put(subject, row.getLong(3) - Objects.requireNonNull(counts.get(subject)) + 1);
                });
        return next;
    }

    void insert(List<OutboxRow> rows) {
        database.sql("insert into outbox_event (" + OutboxRow.COLUMNS + """
                        , shard)
                        select row.id, row.topic, row.subject, row.sequence, row.type, row.payload::json, row.ruleset
                            , row.correlation_id, row.trace_parent, row.occurred_at, row.shard
                        from unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[]
                                , ?::text[], ?::text[], ?::timestamptz[], ?::int[])
                            as row (id, topic, subject, sequence, type, payload, ruleset
                                , correlation_id, trace_parent, occurred_at, shard)""")
                .param(column(rows, OutboxRow::id, UUID[]::new))
                .param(column(rows, row -> row.subject().topic().name(), String[]::new))
                .param(column(rows, row -> row.subject().key(), String[]::new))
                .param(column(rows, OutboxRow::sequence, Long[]::new))
                .param(column(rows, OutboxRow::type, String[]::new))
                .param(column(rows, OutboxRow::payload, String[]::new))
                .param(column(rows, OutboxRow::ruleset, String[]::new))
                .param(column(rows, OutboxRow::correlationId, String[]::new))
                .param(column(rows, OutboxRow::traceParent, String[]::new))
                .param(column(rows, row -> row.occurredAt().toString(), String[]::new))
                .param(column(rows, row -> row.subject().shard(), Integer[]::new))
                .update();
    }

    private static <T> T[] column(
            List<OutboxRow> rows, Function<OutboxRow, ? extends @Nullable T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    /** A page of unsent events of these shards, subject by subject in order, after the given subject. */
    List<OutboxRow> unsent(Collection<Integer> shards, @Nullable Subject after, long afterSequence, int most) {
        return database.sql("select " + OutboxRow.COLUMNS + """
                         from outbox_event
                        where sent_at is null and parked_at is null and shard = any(:shards)
                            and (topic, subject, sequence) > (:topic, :subject, :sequence)
                        order by topic, subject, sequence limit :most""")
                .param("shards", shards.toArray(Integer[]::new))
                .param("topic", after == null ? "" : after.topic().name())
                .param("subject", after == null ? "" : after.key())
                .param("sequence", afterSequence)
                .param("most", most)
                .query(OutboxRow::read)
                .list();
    }

    /** Unsent events of a subject below a number, in order. */
    List<OutboxRow> unsentBelow(Subject subject, long sequence) {
        return database.sql("select " + OutboxRow.COLUMNS + """
                         from outbox_event
                        where sent_at is null and parked_at is null
                            and topic = :topic and subject = :subject and sequence < :sequence
                        order by sequence""")
                .param("topic", subject.topic().name())
                .param("subject", subject.key())
                .param("sequence", sequence)
                .query(OutboxRow::read)
                .list();
    }

    /** Subjects with a parked event: nothing of theirs goes out until it does. */
    Set<Subject> blocked() {
        return database.sql("select distinct topic, subject from outbox_event where parked_at is not null")
                .query((row, number) -> new Subject(Topic.valueOf(row.getString(1)), row.getString(2)))
                .set();
    }

    /** Losing this mark in a power cut only repeats events, which consumers drop; so it does not wait for the disk. */
    @Transactional
    public void markSent(Collection<UUID> ids) {
        database.sql("set local synchronous_commit = off").update();
        database.sql("update outbox_event set sent_at = :now where id = any(:ids) and sent_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    void park(UUID id, String cause) {
        database.sql("update outbox_event set parked_at = :now, park_cause = :cause where id = :id and sent_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("cause", cause)
                .param("id", id)
                .update();
    }

    int unpark(Subject subject) {
        return database.sql("""
                        update outbox_event set parked_at = null, park_cause = null
                        where topic = :topic and subject = :subject and parked_at is not null""")
                .param("topic", subject.topic().name())
                .param("subject", subject.key())
                .update();
    }

    /** How far the relay is behind. @param oldest null when nothing waits */
    record Lag(long unsent, long parked, @Nullable Instant oldest) {}

    Lag lag() {
        return database.sql("""
                        select count(*) as unsent, count(parked_at) as parked, min(occurred_at) as oldest
                        from outbox_event where sent_at is null""")
                .query((row, number) -> new Lag(
                        row.getLong("unsent"),
                        row.getLong("parked"),
                        row.getTimestamp("oldest") == null
                                ? null
                                : row.getTimestamp("oldest").toInstant()))
                .single();
    }

    /** Deletes events sent before then, at most that many; returns how many. */
    int retire(Instant sentBefore, int most) {
        return database.sql("""
                        delete from outbox_event where id in (
                            select id from outbox_event where sent_at < :before limit :most)""")
                .param("before", sentBefore.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }
}
