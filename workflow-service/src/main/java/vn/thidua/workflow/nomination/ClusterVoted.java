package vn.thidua.workflow.nomination;

import java.util.Set;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.RoundId;

/** The cluster ballot on this nomination was counted. {@code base} is the number of votes that count as all. */
public record ClusterVoted(
        NominationId nomination, RoundId round, int yes, int no, int invalid, int base, boolean proposed)
        implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(NominationStatus.CLUSTER_VERIFIED);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return proposed ? NominationStatus.CLUSTER_VOTED : NominationStatus.NOT_PROPOSED;
    }
}
