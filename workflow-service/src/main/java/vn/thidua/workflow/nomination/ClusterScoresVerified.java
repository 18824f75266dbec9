package vn.thidua.workflow.nomination;

import java.math.BigDecimal;
import java.util.Set;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.RoundId;

/** The cluster has fixed its verified scores. {@code rank} 1 leads the cluster. */
public record ClusterScoresVerified(NominationId nomination, RoundId round, BigDecimal finalScore, int rank)
        implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.CLUSTER_SCORING);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.CLUSTER_VERIFIED;
    }
}
