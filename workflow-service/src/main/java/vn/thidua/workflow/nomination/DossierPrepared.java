package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;

/** The officer has finished self-assessment and papers and handed the dossier to the unit council. */
public record DossierPrepared(NominationId nomination) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.DRAFT);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.SELF_ASSESSED;
    }
}
