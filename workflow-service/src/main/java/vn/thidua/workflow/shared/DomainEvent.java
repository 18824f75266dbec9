package vn.thidua.workflow.shared;

/**
 * Something that has happened and is durable with the transaction it was announced in.
 *
 * <p>Published through Spring's {@code ApplicationEventPublisher}. Listeners run in the same transaction in the order of
 * {@link ListenerOrder}; a failure in any of them undoes the fact. Facts carry no votes, and of people only ids, names and codes.
 */
public interface DomainEvent {

    /** What the fact is about. */
    AggregateRef aggregate();
}
