package vn.thidua.workflow.process;

import vn.thidua.workflow.shared.AggregateRef;
import vn.thidua.workflow.shared.DomainEvent;

/**
 * An administrator has had failed work of the engine tried again.
 *
 * @param aggregate the case whose process had stopped
 * @param step id of the element in the model
 * @param message why it had failed, as the program said it
 */
public record IncidentRetried(AggregateRef aggregate, String incidentId, String step, String message)
        implements DomainEvent {}
