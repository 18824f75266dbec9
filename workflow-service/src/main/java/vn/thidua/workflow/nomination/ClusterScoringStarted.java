package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.RoundId;

/** The member units have begun to score each other. */
public record ClusterScoringStarted(NominationId nomination, RoundId round) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.CLUSTER_RECEIVED);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return NominationStatus.CLUSTER_SCORING;
    }
}
