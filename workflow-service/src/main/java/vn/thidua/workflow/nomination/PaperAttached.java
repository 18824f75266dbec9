package vn.thidua.workflow.nomination;

import vn.thidua.workflow.shared.AggregateKind;
import vn.thidua.workflow.shared.AggregateRef;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.shared.NominationId;

/** A paper was added to a dossier; the one before stays. @param sha256 lower-case hex of its bytes */
public record PaperAttached(NominationId nomination, String paper, int version, String sha256) implements DomainEvent {

    @Override
    public AggregateRef aggregate() {
        return new AggregateRef(AggregateKind.NOMINATION, nomination.toString());
    }
}
