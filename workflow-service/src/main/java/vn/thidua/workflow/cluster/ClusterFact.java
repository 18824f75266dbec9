package vn.thidua.workflow.cluster;

import vn.thidua.workflow.shared.AggregateKind;
import vn.thidua.workflow.shared.AggregateRef;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.shared.RoundId;

/** Something that has happened in the yearly round of a cluster. */
public sealed interface ClusterFact extends DomainEvent
        permits RoundOpened,
                AssessmentReceived,
                PeerScoringStarted,
                PeerScoresSubmitted,
                ScoresVerified,
                ObjectionRaised,
                ObjectionsClosed,
                ClusterBallotOpened,
                ClusterBallotClosed,
                ClusterProposed {

    RoundId round();

    @Override
    default AggregateRef aggregate() {
        return new AggregateRef(AggregateKind.CLUSTER_ROUND, round().toString());
    }
}
