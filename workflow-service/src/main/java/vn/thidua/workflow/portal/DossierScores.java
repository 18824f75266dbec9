package vn.thidua.workflow.portal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.assessment.ScoringSheets;
import vn.thidua.workflow.assessment.ViewSelfAssessment;
import vn.thidua.workflow.cluster.PeerView;
import vn.thidua.workflow.cluster.RoundView;
import vn.thidua.workflow.cluster.Standing;
import vn.thidua.workflow.cluster.ViewRound;
import vn.thidua.workflow.nomination.NominationCard;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.UnitCode;

/** A unit's own scores beside those of its cluster, as far as the reader may see either. */
@Component
class DossierScores {

    private final ViewRound rounds;
    private final ScoringSheets sheets;
    private final ViewSelfAssessment assessments;

    DossierScores(ViewRound rounds, ScoringSheets sheets, ViewSelfAssessment assessments) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.assessments = assessments;
    }

    /** Empty where no round that the reader may see decides on the nomination. */
    Optional<Scores> of(NominationCard card) {
        return rounds.decidingOn(card.id()).map(round -> scores(round, card.unit()));
    }

    private Scores scores(RoundView round, UnitCode unit) {
        var sheet = sheets.get(round.sheet());
        var self = self(round, unit);
        var peers = round.comparison().stream()
                .filter(line -> line.unit().equals(unit))
                .findFirst();
        var peerPoints = peers.map(PeerView::peerPoints).orElse(Map.of());
        return new Scores(
                sheet.criteria().stream()
                        .map(criterion -> new Line(
                                criterion.code(),
                                criterion.name(),
                                criterion.max(),
                                self.get(criterion.code()),
                                peerPoints.get(criterion.code())))
                        .toList(),
                peers.orElse(null),
                round.ranking().stream()
                        .filter(line -> line.unit().equals(unit))
                        .findFirst()
                        .orElse(null),
                round.ranking().size());
    }

    private Map<String, BigDecimal> self(RoundView round, UnitCode unit) {
        try {
            return assessments.view(round.sheet(), unit).points();
        } catch (Problem notForTheReader) {
            return Map.of();
        }
    }

    /** @param peers null before peers have scored @param standing null before scores are verified @param ranked how many units are ranked */
    record Scores(
            List<Line> lines,
            @Nullable PeerView peers,
            @Nullable Standing standing,
            int ranked) {

        public boolean hasSelf() {
            return lines.stream().anyMatch(line -> line.self() != null);
        }
    }

    /** @param self null where the unit has given none @param peers null before peers have scored */
    record Line(
            String code,
            String name,
            BigDecimal max,
            @Nullable BigDecimal self,
            @Nullable BigDecimal peers) {

        /** How far peers are above the unit itself; null while one of them is missing. */
        public @Nullable BigDecimal difference() {
            return self == null || peers == null ? null : peers.subtract(self);
        }
    }
}
