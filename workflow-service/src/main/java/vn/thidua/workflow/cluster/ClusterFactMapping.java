package vn.thidua.workflow.cluster;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.organisation.Clusters;
import vn.thidua.workflow.outbox.OutboundEvent;
import vn.thidua.workflow.outbox.OutboundMapping;
import vn.thidua.workflow.outbox.Topic;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.WorkingDays;

/** Tells the facts of a round on {@code thidua.cluster.v1}. Of scores only what a unit gives itself leaves. */
@Component
class ClusterFactMapping implements OutboundMapping<ClusterFact> {

    private final Rounds rounds;
    private final Clusters clusters;

    ClusterFactMapping(Rounds rounds, Clusters clusters) {
        this.rounds = rounds;
        this.clusters = clusters;
    }

    @Override
    public Class<ClusterFact> fact() {
        return ClusterFact.class;
    }

    @Override
    public OutboundEvent map(ClusterFact fact) {
        var round = rounds.findById(fact.round().value())
                .orElseThrow(() ->
                        new IllegalStateException("a fact tells of round " + fact.round() + ", which is unknown"));
        var data = new ClusterData(
                fact.round().toString(), round.cluster(), clusters.name(round.cluster()), round.year(), detail(fact));
        return new OutboundEvent(
                Topic.CLUSTER,
                "vn.thidua.cluster." + slug(fact) + ".v1",
                data.roundId(),
                data,
                round.ruleset().value());
    }

    static String slug(ClusterFact fact) {
        return fact.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> detail(ClusterFact fact) {
        if (fact instanceof RoundOpened opened) {
            return Map.of(
                    "cluster",
                    opened.cluster(),
                    "year",
                    opened.year(),
                    "sheet",
                    opened.sheet().value(),
                    "members",
                    opened.members(),
                    "deadline",
                    text(opened.deadline()));
        } else if (fact instanceof AssessmentReceived received) {
            return Map.of("unit", received.unit().value(), "total", received.total());
        } else if (fact instanceof PeerScoringStarted started) {
            return Map.of("members", started.members());
        } else if (fact instanceof PeerScoresSubmitted submitted) {
            return Map.of("unit", submitted.unit().value());
        } else if (fact instanceof ScoresVerified verified) {
            return Map.of("objectionDeadline", text(verified.objectionDeadline()));
        } else if (fact instanceof ObjectionRaised raised) {
            return Map.of("unit", raised.unit().value());
        } else if (fact instanceof ClusterBallotOpened opened) {
            return Map.of("voters", opened.voters());
        } else if (fact instanceof ClusterBallotClosed closed) {
            return Map.of("participants", closed.participants());
        } else if (fact instanceof ClusterProposed ended) {
            return Map.of("proposed", ids(ended.proposed()), "notProposed", ids(ended.notProposed()));
        }
        return Map.of();
    }

    private static String text(Instant at) {
        return at.atZone(WorkingDays.ZONE).toOffsetDateTime().toString();
    }

    private static List<String> ids(List<NominationId> nominations) {
        return nominations.stream().map(NominationId::toString).toList();
    }

    /** The body of each event on the topic. */
    record ClusterData(String roundId, String cluster, String clusterName, int year, Map<String, Object> detail) {}
}
