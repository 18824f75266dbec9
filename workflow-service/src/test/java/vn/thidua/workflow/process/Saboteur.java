package vn.thidua.workflow.process;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.nomination.DossierPrepared;
import vn.thidua.workflow.nomination.PublicationClosed;
import vn.thidua.workflow.process.TaskFact.Kind;
import vn.thidua.workflow.shared.ListenerOrder;

/** Fails on purpose right after one of the parts that take part in a transaction. */
@Component
class Saboteur {

    enum After {
        JPA,
        AUDIT,
        OUTBOX,
        ENGINE,
        INSIDE_THE_ENGINE,
        PUBLICATION
    }

    private volatile @Nullable After armed;

    void failAfter(@Nullable After part) {
        armed = part;
    }

    @EventListener
    @Order(ListenerOrder.AUDIT - 5)
    void afterJpa(DossierPrepared fact) {
        strike(After.JPA);
    }

    @EventListener
    @Order(ListenerOrder.AUDIT + 5)
    void afterAudit(DossierPrepared fact) {
        strike(After.AUDIT);
    }

    @EventListener
    @Order(ListenerOrder.OUTBOX + 5)
    void afterOutbox(DossierPrepared fact) {
        strike(After.OUTBOX);
    }

    @EventListener
    @Order(ListenerOrder.PROCESS + 5)
    void afterEngine(DossierPrepared fact) {
        strike(After.ENGINE);
    }

    /** The next task is there; the engine has not written anything yet. */
    @EventListener
    @Order(ListenerOrder.PROCESS + 5)
    void insideTheEngine(TaskFact fact) {
        if (fact.kind() == Kind.CREATED && fact.taskKey().equals(TaskKeys.VOTE_IN_UNIT_COUNCIL)) {
            strike(After.INSIDE_THE_ENGINE);
        }
    }

    /** The work of a timer, which nobody waits for. */
    @EventListener
    @Order(ListenerOrder.PROCESS + 5)
    void whenPublicationCloses(PublicationClosed fact) {
        strike(After.PUBLICATION);
    }

    private void strike(After part) {
        if (armed == part) {
            throw new IllegalStateException("failure injected after " + part);
        }
    }
}
