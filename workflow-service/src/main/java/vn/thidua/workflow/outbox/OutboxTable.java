package vn.thidua.workflow.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.outbox.OutboxRow.Subject;
import vn.thidua.workflow.shared.Columns;

/** The ledger of events: what must go out, what went, what cannot. */
@Component
class OutboxTable {

    private static final String INSERT = """
            with event as (
                select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]
                        , ?::timestamptz[], ?::int[]) with ordinality
                    as row (id, topic, subject, type, payload, ruleset, correlation_id, trace_parent, occurred_at, shard
                        , place)),
            counted as (
                insert into outbox_subject (topic, subject, last_sequence)
                select topic, subject, count(*) from event group by topic, subject order by topic, subject
                on conflict (topic, subject) do update
                    set last_sequence = outbox_subject.last_sequence + excluded.last_sequence
                returning topic, subject, last_sequence)
            insert into outbox_event (id, topic, subject, sequence, type, payload, ruleset, correlation_id, trace_parent
                , occurred_at, shard)
            select id, topic, subject
                , last_sequence + 1 - row_number() over (partition by topic, subject order by place desc)
                , type, payload::json, ruleset, correlation_id, trace_parent, occurred_at, shard
            from event join counted using (topic, subject)
            returning id, sequence""";

    private final JdbcClient database;
    private final Clock clock;

    OutboxTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes them, each with the next number of its subject, in the order given; they come back numbered. Holds the subjects until the
     * transaction ends: numbers have no gap, and whoever sees a number committed knows that all lower ones are too. Subjects are taken in
     * one order, so that nobody waits in a circle.
     */
    List<OutboxRow> insert(List<OutboxRow> rows) {
        var numbers = new HashMap<UUID, Long>();
        database.sql(INSERT)
                .param(Columns.of(rows, OutboxRow::id, UUID[]::new))
                .param(Columns.of(rows, row -> row.subject().topic().name(), String[]::new))
                .param(Columns.of(rows, row -> row.subject().key(), String[]::new))
                .param(Columns.of(rows, OutboxRow::type, String[]::new))
                .param(Columns.of(rows, OutboxRow::payload, String[]::new))
                .param(Columns.of(rows, OutboxRow::ruleset, String[]::new))
                .param(Columns.of(rows, OutboxRow::correlationId, String[]::new))
                .param(Columns.of(rows, OutboxRow::traceParent, String[]::new))
                .param(Columns.of(rows, row -> row.occurredAt().toString(), String[]::new))
                .param(Columns.of(rows, row -> row.subject().shard(), Integer[]::new))
                .query(row -> {
                    numbers.put(row.getObject("id", UUID.class), row.getLong("sequence"));
                });
        return rows.stream()
                .map(row -> row.numbered(Objects.requireNonNull(numbers.get(row.id()))))
                .toList();
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
