package vn.thidua.workflow.outbox;

import vn.thidua.workflow.shared.DomainEvent;

/** Says how one kind of fact is told to the world. A module registers one as a bean for each kind that leaves; other facts stay inside. */
public interface OutboundMapping<E extends DomainEvent> {

    /** The facts that this mapping tells; sub-types included. */
    Class<E> fact();

    OutboundEvent map(E fact);
}
