package vn.thidua.workflow.appraisal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.Ids;
import vn.thidua.workflow.shared.NominationId;

/** Requests to agencies, and what they answered. */
@Component
public class ConsultationRequests {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    ConsultationRequests(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** In the order of the agencies in the award's setting; empty before they are asked. */
    public List<ConsultationRequest> of(NominationId nomination) {
        return jdbc.sql("select * from consultation_request where nomination = ? order by position")
                .param(nomination.value())
                .query(ConsultationRequests::read)
                .list();
    }

    /** The request with this id. */
    public Optional<ConsultationRequest> find(ConsultationId id) {
        return jdbc.sql("select * from consultation_request where id = ?")
                .param(id.value())
                .query(ConsultationRequests::read)
                .optional();
    }

    void add(NominationId nomination, String agency, int position, Instant deadline) {
        jdbc.sql("""
                        insert into consultation_request (id, nomination, agency, position, requested_at, deadline)
                        values (?, ?, ?, ?, ?, ?) on conflict (nomination, agency) do nothing
                        """)
                .params(Ids.next(), nomination.value(), agency, position, now(), Timestamp.from(deadline))
                .update();
    }

    /** False when it was answered or closed before. */
    boolean answered(ConsultationId id, ConsultationAnswer answer, @Nullable String grounds) {
        return jdbc.sql("""
                                update consultation_request
                                set answer = :answer, grounds = :grounds, answered_by = :by, answered_at = :at
                                where id = :id and answer is null and closed_at is null
                                """)
                        .param("answer", answer.name())
                        .param("grounds", grounds, java.sql.Types.VARCHAR)
                        .param("by", actor.get().id())
                        .param("at", now())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Nobody waits any more for answers that have not come. */
    void close(NominationId nomination) {
        jdbc.sql(
                        "update consultation_request set closed_at = ? where nomination = ? and answer is null and closed_at is null")
                .params(now(), nomination.value())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static ConsultationRequest read(ResultSet row, int index) throws SQLException {
        var answer = row.getString("answer");
        var closedAt = row.getTimestamp("closed_at");
        return new ConsultationRequest(
                new ConsultationId(row.getObject("id", UUID.class)),
                new NominationId(row.getObject("nomination", UUID.class)),
                row.getString("agency"),
                row.getTimestamp("requested_at").toInstant(),
                row.getTimestamp("deadline").toInstant(),
                answer == null ? null : ConsultationAnswer.valueOf(answer),
                row.getString("grounds"),
                closedAt == null ? null : closedAt.toInstant());
    }
}
