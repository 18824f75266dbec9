package vn.thidua.workflow.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.BeforeCommit;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.shared.Ids;
import vn.thidua.workflow.shared.ListenerOrder;

/** Writes the facts of a transaction down, with that transaction, in the order in which they were announced. */
@Component
class AuditListener {

    private final JdbcTemplate database;
    private final ObjectMapper json;
    private final CurrentActor actor;
    private final Clock clock;
    private final BeforeCommit<Line> lines = new BeforeCommit<>(this::write);

    AuditListener(JdbcTemplate database, ObjectMapper json, CurrentActor actor, Clock clock) {
        this.database = database;
        this.json = json;
        this.actor = actor;
        this.clock = clock;
    }

    @EventListener
    @Order(ListenerOrder.AUDIT)
    void on(DomainEvent fact) throws JsonProcessingException {
        lines.write(new Line(
                Ids.next(),
                clock.instant().atOffset(ZoneOffset.UTC),
                actor.get().id(),
                fact.aggregate().kind().name(),
                fact.aggregate().id(),
                fact.getClass().getSimpleName(),
                json.writeValueAsString(fact)));
    }

    private void write(List<Line> together) {
        database.batchUpdate("""
                insert into audit_entry (id, recorded_at, actor, aggregate_kind, aggregate_id, fact, body)
                values (?, ?, ?, ?, ?, ?, ?::json)""", together.stream().map(Line::values).toList());
    }

    private record Line(
            UUID id, OffsetDateTime recordedAt, String actor, String kind, String aggregate, String fact, String body) {

        Object[] values() {
            return new Object[] {id, recordedAt, actor, kind, aggregate, fact, body};
        }
    }
}
