package vn.thidua.workflow.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.Ids;

/** Where records wait that could not be taken in, as they were. */
@Component
class ParkingLot {

    private static final int LONGEST_CAUSE = 2000;
    private static final char NUL = '\0';
    private static final char SYMBOL_FOR_NUL = '\u2400';

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final CurrentActor actor;
    private final Clock clock;

    ParkingLot(JdbcClient jdbc, ObjectMapper json, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.actor = actor;
        this.clock = clock;
    }

    /** A record that is parked already, because the node died before it could say so, is left as it is. */
    @Transactional
    public void park(Arrival arrival, String cause) {
        jdbc.sql("""
                        insert into intake_parked
                        (id, topic, partition, record_offset, key, headers, value, cause, parked_at)
                        values (:id, :topic, :partition, :offset, :key, cast(:headers as json), :value, :cause, :now)
                        on conflict on constraint intake_parked_position_unique do nothing
                        """)
                .param("id", Ids.next())
                .param("topic", arrival.topic())
                .param("partition", arrival.partition())
                .param("offset", arrival.offset())
                .param("key", storable(arrival.key()), Types.VARCHAR)
                .param("headers", written(arrival.headers()))
                .param("value", arrival.value(), Types.BINARY)
                .param("cause", storable(cause.substring(0, Math.min(cause.length(), LONGEST_CAUSE))))
                .param("now", now())
                .update();
    }

    /** Those that wait first, then the newest. */
    List<ParkedRecord> all() {
        return jdbc.sql("select * from intake_parked order by replayed_at is not null, parked_at desc, id limit 500")
                .query(ParkingLot::read)
                .list();
    }

    /** Kept from being replayed by somebody else until the transaction ends. */
    Optional<ParkedRecord> lock(UUID id) {
        return jdbc.sql("select * from intake_parked where id = ? for update")
                .param(id)
                .query(ParkingLot::read)
                .optional();
    }

    void replayed(UUID id) {
        jdbc.sql("update intake_parked set replayed_at = ?, replayed_by = ? where id = ?")
                .params(now(), actor.get().id(), id)
                .update();
    }

    Arrival arrivalOf(ParkedRecord parked) {
        try {
            var headers = json.readValue(parked.headers(), new TypeReference<Map<String, String>>() {});
            return new Arrival(
                    parked.topic(), parked.partition(), parked.offset(), parked.key(), headers, parked.value());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a json column that holds no JSON", impossible);
        }
    }

    private String written(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("strings that are no JSON", impossible);
        }
    }

    /** PostgreSQL keeps no NUL in a text; a record must not stay unparked, and block its partition, for one. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace(NUL, SYMBOL_FOR_NUL);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static ParkedRecord read(ResultSet row, int index) throws SQLException {
        var replayedAt = row.getTimestamp("replayed_at");
        return new ParkedRecord(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getString("key"),
                row.getString("headers"),
                row.getBytes("value"),
                row.getString("cause"),
                row.getTimestamp("parked_at").toInstant(),
                replayedAt == null ? null : replayedAt.toInstant());
    }
}
