package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;

/** The cluster was told of a nomination that does not need its vote. */
public record ClusterInformed(NominationId nomination, String cluster) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.UNIT_SIGNED);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.UNIT_SIGNED;
    }
}
