package vn.thidua.workflow.cluster;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.assessment.ScoringSheets;
import vn.thidua.workflow.ruleset.RuleSets;

/** Lays self totals and peer aggregates side by side, under the rules of the round. */
@Component
class Comparison {

    private final RoundMembers members;
    private final PeerScores scores;
    private final ScoringSheets sheets;
    private final RuleSets rules;

    Comparison(RoundMembers members, PeerScores scores, ScoringSheets sheets, RuleSets rules) {
        this.members = members;
        this.scores = scores;
        this.sheets = sheets;
        this.rules = rules;
    }

    /** In the cluster's own order; complete only when every member has scored. */
    List<PeerView> of(Round round) {
        var ruleset = rules.byId(round.ruleset());
        var tolerance = new Tolerance(
                new BigDecimal(ruleset.setting("cluster.tolerancePct")),
                sheets.get(round.sheet()).max());
        var peers = scores.aggregated(round.id(), PeerAggregation.named(ruleset.setting("cluster.peerAggregation")));
        return members.of(round.id()).stream()
                .map(member -> view(member, peers.getOrDefault(member.unit(), Map.of()), tolerance))
                .toList();
    }

    private static PeerView view(MemberRow member, Map<String, BigDecimal> points, Tolerance tolerance) {
        var total = Points.sum(points.values());
        var self = member.selfTotal();
        return new PeerView(member.unit(), self, total, self != null && tolerance.exceededBy(self, total), points);
    }
}
