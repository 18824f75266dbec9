package vn.thidua.workflow.nomination;

import vn.thidua.workflow.shared.AggregateKind;
import vn.thidua.workflow.shared.AggregateRef;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.shared.NominationId;

/** Somebody took responsibility for a warning. @param finding slug of the warning */
public record WarningOverridden(NominationId nomination, String finding, String reason, String legalBasis)
        implements DomainEvent {

    @Override
    public AggregateRef aggregate() {
        return new AggregateRef(AggregateKind.NOMINATION, nomination.toString());
    }
}
