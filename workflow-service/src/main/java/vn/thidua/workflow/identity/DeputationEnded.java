package vn.thidua.workflow.identity;

import java.util.UUID;
import vn.thidua.workflow.shared.AggregateKind;
import vn.thidua.workflow.shared.AggregateRef;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.shared.PersonId;

/** Somebody stands in for somebody else no longer; it was ended before its time. */
public record DeputationEnded(UUID deputation, PersonId principal, PersonId deputy) implements DomainEvent {

    @Override
    public AggregateRef aggregate() {
        return new AggregateRef(AggregateKind.PERSON, principal.value());
    }
}
