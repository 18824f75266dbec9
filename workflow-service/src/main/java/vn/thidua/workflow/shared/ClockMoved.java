package vn.thidua.workflow.shared;

import java.time.Duration;

/** The sample clock was moved. @param ahead how far it now runs ahead of the real one */
public record ClockMoved(Duration ahead) implements DomainEvent {

    @Override
    public AggregateRef aggregate() {
        return new AggregateRef(AggregateKind.SAMPLE_CLOCK, "sample-clock");
    }
}
