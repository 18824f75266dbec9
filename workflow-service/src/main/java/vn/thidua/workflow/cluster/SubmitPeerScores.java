package vn.thidua.workflow.cluster;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.assessment.ScoringSheets;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;

/** A member unit scores every other member. */
@Component
public class SubmitPeerScores {

    private final RoundDesk desk;
    private final RoundMembers members;
    private final PeerScores scores;
    private final ScoringSheets sheets;
    private final ApplicationEventPublisher events;

    SubmitPeerScores(
            RoundDesk desk,
            RoundMembers members,
            PeerScores scores,
            ScoringSheets sheets,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.members = members;
        this.scores = scores;
        this.sheets = sheets;
        this.events = events;
    }

    /**
     * The actor's unit has scored every other member for every criterion, once and for all. Announces {@link PeerScoresSubmitted}.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code own-unit-scored} (domain rule SOD-1), {@code peer-scores-incomplete},
     *     {@code unit-not-in-round}, {@code criterion-not-on-sheet}, {@code points-out-of-range},
     *     {@code peer-scores-already-submitted}, {@code round-not-at-this-step}
     */
    @Transactional
    public void submit(RoundId id, Map<UnitCode, Map<String, BigDecimal>> given) {
        var round = desk.toAddTo(id);
        var scorer = desk.reviewedFor(round);
        round.require(RoundStatus.PEER_SCORING);
        new PeerSheet(sheets.get(round.sheet()), members.units(id), scorer).check(given);
        if (!members.peersScored(id, scorer)) {
            throw ClusterProblem.PEER_SCORES_ALREADY_SUBMITTED.on(scorer);
        }
        scores.add(id, scorer, given);
        events.publishEvent(new PeerScoresSubmitted(id, scorer));
    }
}
