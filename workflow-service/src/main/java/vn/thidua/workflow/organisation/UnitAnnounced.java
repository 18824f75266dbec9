package vn.thidua.workflow.organisation;

import vn.thidua.workflow.shared.AggregateKind;
import vn.thidua.workflow.shared.AggregateRef;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.shared.UnitCode;

/** A unit exists under this name and managing line from now on. */
public record UnitAnnounced(UnitCode unit, String name, ManagingLine managingLine) implements DomainEvent {

    @Override
    public AggregateRef aggregate() {
        return new AggregateRef(AggregateKind.UNIT, unit.value());
    }
}
