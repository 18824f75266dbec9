package vn.thidua.workflow.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.slf4j.MDC;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.outbox.OutboxRow.Subject;
import vn.thidua.workflow.shared.BeforeCommit;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.shared.Ids;
import vn.thidua.workflow.shared.ListenerOrder;

/** Writes the facts of a transaction that leave the service into the outbox, with that transaction, in the order of their announcement. */
@Component
class OutboxListener {

    private final OutboundMappings mappings;
    private final OutboxTable table;
    private final HandOver handOver;
    private final ObjectMapper json;
    private final Clock clock;
    private final BeforeCommit<OutboxRow> leaving = new BeforeCommit<>(this::write);

    OutboxListener(OutboundMappings mappings, OutboxTable table, HandOver handOver, ObjectMapper json, Clock clock) {
        this.mappings = mappings;
        this.table = table;
        this.handOver = handOver;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    @Order(ListenerOrder.OUTBOX)
    void on(DomainEvent fact) throws JsonProcessingException {
        var event = mappings.map(fact);
        if (event.isPresent()) {
            leaving.write(unnumbered(event.get()));
        }
    }

    /** Numbers are taken as late as possible, because a subject is held from then on. */
    private void write(List<OutboxRow> together) {
        table.insert(together).forEach(handOver::afterCommit);
    }

    private OutboxRow unnumbered(OutboundEvent event) throws JsonProcessingException {
        return new OutboxRow(
                Ids.next(),
                new Subject(event.topic(), event.subject()),
                0,
                event.type(),
                event.data() == null ? null : json.writeValueAsString(event.data()),
                event.ruleset(),
                Objects.requireNonNullElseGet(MDC.get("correlationid"), handOver::correlationId),
                MDC.get("traceparent"),
                clock.instant());
    }
}
