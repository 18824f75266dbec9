package vn.thidua.workflow.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.shared.Ids;
import vn.thidua.workflow.shared.ListenerOrder;

/** Writes each fact down in the transaction that announced it. */
@Component
class AuditListener {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final CurrentActor actor;
    private final Clock clock;

    AuditListener(JdbcClient database, ObjectMapper json, CurrentActor actor, Clock clock) {
        this.database = database;
        this.json = json;
        this.actor = actor;
        this.clock = clock;
    }

    @EventListener
    @Order(ListenerOrder.AUDIT)
    void on(DomainEvent fact) throws JsonProcessingException {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a fact must be announced inside a transaction, but was not: " + fact);
        }
        database.sql("""
                        insert into audit_entry (id, recorded_at, actor, aggregate_kind, aggregate_id, fact, body)
                        values (:id, :recordedAt, :actor, :kind, :aggregate, :fact, :body::json)""")
                .param("id", Ids.next())
                .param("recordedAt", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.get().id())
                .param("kind", fact.aggregate().kind().name())
                .param("aggregate", fact.aggregate().id())
                .param("fact", fact.getClass().getSimpleName())
                .param("body", json.writeValueAsString(fact))
                .update();
    }
}
