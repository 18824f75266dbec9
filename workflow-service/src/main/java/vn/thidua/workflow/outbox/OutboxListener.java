package vn.thidua.workflow.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Objects;
import org.slf4j.MDC;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.outbox.OutboxRow.Subject;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.shared.Ids;
import vn.thidua.workflow.shared.ListenerOrder;

/** Writes each fact that leaves the service into the outbox, in the transaction that announced it. */
@Component
class OutboxListener {

    private final OutboundMappings mappings;
    private final OutboxTable table;
    private final HandOver handOver;
    private final ObjectMapper json;
    private final Clock clock;

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
            var row = row(event.get());
            table.insert(row);
            handOver.afterCommit(row);
        }
    }

    private OutboxRow row(OutboundEvent event) throws JsonProcessingException {
        var subject = new Subject(event.topic(), event.subject());
        var sequence = table.nextSequence(subject);
        return new OutboxRow(
                Ids.next(),
                subject,
                sequence,
                event.type(),
                event.data() == null ? null : json.writeValueAsString(event.data()),
                event.ruleset(),
                Objects.requireNonNullElseGet(MDC.get("correlationid"), handOver::correlationId),
                MDC.get("traceparent"),
                clock.instant());
    }
}
