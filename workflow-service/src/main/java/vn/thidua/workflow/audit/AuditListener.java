package vn.thidua.workflow.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.BeforeCommit;
import vn.thidua.workflow.shared.Columns;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.shared.Ids;
import vn.thidua.workflow.shared.ListenerOrder;
import vn.thidua.workflow.shared.PersonId;

/** Writes the facts of a transaction down, with that transaction, in the order in which they were announced. */
@Component
class AuditListener {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final CurrentActor actor;
    private final Clock clock;
    private final BeforeCommit<Line> lines = new BeforeCommit<>(this::write);

    AuditListener(JdbcClient database, ObjectMapper json, CurrentActor actor, Clock clock) {
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
                clock.instant(),
                actor.get().id(),
                actor.onBehalfOf().map(PersonId::value).orElse(null),
                fact.aggregate().kind().name(),
                fact.aggregate().id(),
                fact.getClass().getSimpleName(),
                json.writeValueAsString(fact)));
    }

    private void write(List<Line> together) {
        database.sql("""
                        insert into audit_entry (id, recorded_at, actor, on_behalf_of, aggregate_kind, aggregate_id, fact, body)
                        select id, recorded_at, actor, on_behalf_of, aggregate_kind, aggregate_id, fact, body::json
                        from unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                            as line (id, recorded_at, actor, on_behalf_of, aggregate_kind, aggregate_id, fact, body)""")
                .param(Columns.of(together, Line::id, UUID[]::new))
                .param(Columns.of(together, line -> line.recordedAt().toString(), String[]::new))
                .param(Columns.of(together, Line::actor, String[]::new))
                .param(Columns.of(together, Line::onBehalfOf, String[]::new))
                .param(Columns.of(together, Line::kind, String[]::new))
                .param(Columns.of(together, Line::aggregate, String[]::new))
                .param(Columns.of(together, Line::fact, String[]::new))
                .param(Columns.of(together, Line::body, String[]::new))
                .update();
    }

    private record Line(
            UUID id,
            Instant recordedAt,
            String actor,
            @Nullable String onBehalfOf,
            String kind,
            String aggregate,
            String fact,
            String body) {}
}
