package vn.thidua.workflow.cluster;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.assessment.ScoringSheets;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;

/** Head or deputy answers an objection, and corrects the unit's points where it is right. */
@Component
public class SettleObjection {

    private final RoundDesk desk;
    private final Objections objections;
    private final VerifiedScores verified;
    private final ScoringSheets sheets;
    private final CloseObjections closing;

    SettleObjection(
            RoundDesk desk,
            Objections objections,
            VerifiedScores verified,
            ScoringSheets sheets,
            CloseObjections closing) {
        this.desk = desk;
        this.objections = objections;
        this.verified = verified;
        this.sheets = sheets;
        this.closing = closing;
    }

    /**
     * The objection is answered; corrected points rank the whole round anew. Where the deadline has passed and this was the last one
     * open, objections are closed at once.
     *
     * @param changes corrected points of the unit by criterion; empty where the score stands
     * @throws vn.thidua.workflow.shared.Problem {@code objection-unknown}, {@code objection-already-settled}; {@code own-objection} for
     *     somebody who works for the objecting unit; {@code round-not-at-this-step}
     */
    @Transactional
    public void settle(RoundId id, UnitCode unit, String text, Map<String, ScoreChange> changes) {
        var round = desk.toMove(id);
        desk.requireHeadOrDeputy(round);
        round.require(RoundStatus.VERIFIED);
        if (desk.actsFor(round, unit)) {
            throw ClusterProblem.OWN_OBJECTION.on(unit);
        }
        var objection = objections.of(id).stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> ClusterProblem.OBJECTION_UNKNOWN.on(unit));
        if (!objection.open()) {
            throw ClusterProblem.OBJECTION_ALREADY_SETTLED.on(unit);
        }
        objections.settle(id, unit, text);
        if (!changes.isEmpty()) {
            correct(round, unit, changes);
        }
        closing.close(id);
    }

    private void correct(Round round, UnitCode unit, Map<String, ScoreChange> changes) {
        var sheet = sheets.get(round.sheet());
        var points = ScoreChanges.apply(sheet, unit, verified.points(round.id(), unit), changes);
        verified.put(round.id(), unit, points, changes);
        var scores = verified.ranking(round.id()).stream()
                .map(standing -> standing.unit().equals(unit)
                        ? UnitScore.of(unit, points, standing.bonus(), standing.penalty(), sheet)
                        : new UnitScore(
                                standing.unit(),
                                standing.base(),
                                standing.sectionA(),
                                standing.bonus(),
                                standing.penalty()))
                .toList();
        verified.rank(round.id(), Standing.rank(scores));
    }
}
