package vn.thidua.workflow.nomination;

import java.util.List;
import java.util.Set;
import vn.thidua.workflow.shared.NominationId;

/** The rules were applied to the signed dossier. With a blocking finding it is a draft again. {@code findings} are slugs, warnings included. */
public record EligibilityChecked(NominationId nomination, boolean eligible, List<String> findings)
        implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.UNIT_SIGNED);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return eligible ? NominationStatus.UNIT_SIGNED : NominationStatus.DRAFT;
    }
}
