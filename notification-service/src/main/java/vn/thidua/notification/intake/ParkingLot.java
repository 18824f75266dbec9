package vn.thidua.notification.intake;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.shared.Ids;
import vn.thidua.notification.shared.Timestamps;

/** Keeps what could not take effect, as it came. */
@Component
public class ParkingLot {

    private static final int LONGEST_MESSAGE = 2000;

    private final JdbcClient database;
    private final Clock clock;

    ParkingLot(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The record is kept; a second time at the same position changes nothing. */
    @Transactional
    void park(ConsumerRecord<String, byte[]> record, ParkCause cause, String message) {
        database.sql("""
                        insert into parked_record (id, topic, topic_partition, topic_offset, written_at, record_key, record_headers
                            , record_value, event_type, cause, message, status, replays, parked_at)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, 'PARKED', 0, ?)
                        on conflict do nothing
                        """)
                .params(
                        Ids.next(),
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        Timestamps.of(Instant.ofEpochMilli(record.timestamp())),
                        new SqlParameterValue(Types.VARCHAR, storable(record.key())),
                        RecordHeaders.toJson(record.headers()),
                        new SqlParameterValue(Types.BINARY, record.value()),
                        new SqlParameterValue(Types.VARCHAR, type(record)),
                        cause.name(),
                        shortened(message),
                        Timestamps.of(clock.instant()))
                .update();
    }

    /** What waits, oldest first. */
    @Transactional(readOnly = true)
    public List<ParkedRecord> waiting(int limit) {
        return database.sql("select * from parked_record where status = 'PARKED' order by parked_at, id limit ?")
                .param(limit)
                .query(ParkingLot::describe)
                .list();
    }

    @Transactional(readOnly = true)
    public long waitingCount() {
        return database.sql("select count(*) from parked_record where status = 'PARKED'")
                .query(Long.class)
                .single();
    }

    /** The parked record as it came, locked against a second replay; empty when it is not waiting. */
    Optional<ConsumerRecord<String, byte[]>> take(UUID id) {
        return database.sql("select * from parked_record where id = ? and status = 'PARKED' for update")
                .param(id)
                .query(ParkingLot::restore)
                .optional();
    }

    void settle(UUID id, String by) {
        database.sql("update parked_record set status = 'REPLAYED', settled_at = ?, settled_by = ? where id = ?")
                .params(Timestamps.of(clock.instant()), by, id)
                .update();
    }

    @Transactional
    void failedAgain(UUID id, ParkCause cause, String message) {
        database.sql("update parked_record set cause = ?, message = ?, replays = replays + 1 where id = ?")
                .params(cause.name(), shortened(message), id)
                .update();
    }

    private static ParkedRecord describe(ResultSet row, int number) throws SQLException {
        return new ParkedRecord(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getInt("topic_partition"),
                row.getLong("topic_offset"),
                row.getString("record_key"),
                row.getString("event_type"),
                row.getString("cause"),
                row.getString("message"),
                row.getString("status"),
                row.getInt("replays"),
                Timestamps.read(row, "parked_at"),
                Timestamps.readNullable(row, "settled_at"),
                row.getString("settled_by"));
    }

    private static ConsumerRecord<String, byte[]> restore(ResultSet row, int number) throws SQLException {
        var record = new ConsumerRecord<>(
                row.getString("topic"),
                row.getInt("topic_partition"),
                row.getLong("topic_offset"),
                row.getString("record_key"),
                row.getBytes("record_value"));
        RecordHeaders.restore(row.getString("record_headers"), record.headers());
        return record;
    }

    private static @Nullable String type(ConsumerRecord<String, byte[]> record) {
        var header = record.headers().lastHeader("ce_type");
        return header == null || header.value() == null
                ? null
                : storable(new String(header.value(), StandardCharsets.UTF_8));
    }

    private static String shortened(String message) {
        var text = message.replace('\0', ' ');
        return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE);
    }

    /** PostgreSQL refuses NUL in text. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', ' ');
    }
}
