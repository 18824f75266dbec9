package vn.thidua.workflow.process;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.shared.ListenerOrder;

/** Moves the process of a case by what has happened to the case, in the same transaction and after everybody else has heard of it. */
@Component
class MoveProcesses {

    private final ProcessTable table;
    private final Tokens tokens;

    MoveProcesses(ProcessTable table, Tokens tokens) {
        this.table = table;
        this.tokens = tokens;
    }

    @EventListener
    @Order(ListenerOrder.PROCESS)
    void on(DomainEvent fact) {
        table.move(fact, tokens);
    }
}
