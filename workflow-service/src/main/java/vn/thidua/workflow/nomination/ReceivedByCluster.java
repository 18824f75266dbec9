package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.RoundId;

/** The cluster round has taken the nomination in. */
public record ReceivedByCluster(NominationId nomination, RoundId round) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.UNIT_SIGNED);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.CLUSTER_RECEIVED;
    }
}
