package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;

/** The dossier is frozen; retention starts. */
public record DossierArchived(NominationId nomination) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.PRESENTED);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.ARCHIVED;
    }
}
