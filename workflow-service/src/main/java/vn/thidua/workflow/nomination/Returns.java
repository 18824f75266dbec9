package vn.thidua.workflow.nomination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.Ids;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;

/** Remembers every return for supplement. */
@Component
class Returns {

    private final JdbcClient sql;
    private final ObjectMapper json;
    private final Clock clock;

    Returns(JdbcClient sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    void follow(Nomination nomination, NominationFact fact) {
        if (fact instanceof NominationReturned returned) {
            sql.sql("""
                            insert into nomination_return
                                (id, nomination, version, code, reason, items, parts, deadline, returned_at)
                            values (:id, :nomination, :version, :code, :reason,
                                cast(:items as jsonb), cast(:parts as jsonb), :deadline, :now)
                            """)
                    .param("id", Ids.next())
                    .param("nomination", nomination.id().value())
                    .param("version", nomination.dossierVersion())
                    .param("code", returned.reason().code())
                    .param("reason", returned.reason().text())
                    .param("items", text(returned.items()))
                    .param("parts", text(returned.parts()))
                    .param("deadline", Timestamp.from(returned.deadline()))
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    List<ReturnNote> of(NominationId nomination) {
        return sql.sql("""
                        select version, code, reason, items, parts, deadline, returned_at
                        from nomination_return where nomination = :nomination order by returned_at
                        """)
                .param("nomination", nomination.value())
                .query((row, number) -> new ReturnNote(
                        row.getInt("version"),
                        new Reason(row.getString("code"), row.getString("reason")),
                        read(row.getString("items"), new TypeReference<List<String>>() {}),
                        read(row.getString("parts"), new TypeReference<Map<String, String>>() {}),
                        row.getTimestamp("deadline").toInstant(),
                        row.getTimestamp("returned_at").toInstant()))
                .list();
    }

    private String text(Object strings) {
        try {
            return json.writeValueAsString(strings);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("strings that are no JSON", impossible);
        }
    }

    private <T> T read(String stored, TypeReference<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("jsonb that is no JSON", impossible);
        }
    }
}
