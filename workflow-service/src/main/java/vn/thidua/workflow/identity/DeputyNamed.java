package vn.thidua.workflow.identity;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.workflow.shared.AggregateKind;
import vn.thidua.workflow.shared.AggregateRef;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.shared.PersonId;

/** Somebody will stand in for somebody else from the first to the last of these days. */
public record DeputyNamed(UUID deputation, PersonId principal, PersonId deputy, LocalDate firstDay, LocalDate lastDay)
        implements DomainEvent {

    @Override
    public AggregateRef aggregate() {
        return new AggregateRef(AggregateKind.PERSON, principal.value());
    }
}
