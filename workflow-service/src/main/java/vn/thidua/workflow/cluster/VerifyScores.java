package vn.thidua.workflow.cluster;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.assessment.ScoringSheets;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.ClusterScoresVerified;
import vn.thidua.workflow.nomination.NominationStatus;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.ruleset.Step;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.WorkingDays;

/** Head and deputy fix the scores of the round. */
@Component
public class VerifyScores {

    private final RoundDesk desk;
    private final Rounds rounds;
    private final RoundMembers members;
    private final Comparison comparison;
    private final VerifiedScores verified;
    private final Candidates candidates;
    private final ScoringSheets sheets;
    private final RuleSets rules;
    private final WorkingDays days;
    private final Clock clock;
    private final AdvanceNomination advance;
    private final ApplicationEventPublisher events;

    VerifyScores(
            RoundDesk desk,
            Rounds rounds,
            RoundMembers members,
            Comparison comparison,
            VerifiedScores verified,
            Candidates candidates,
            ScoringSheets sheets,
            RuleSets rules,
            WorkingDays days,
            Clock clock,
            AdvanceNomination advance,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.rounds = rounds;
        this.members = members;
        this.comparison = comparison;
        this.verified = verified;
        this.candidates = candidates;
        this.sheets = sheets;
        this.rules = rules;
        this.days = days;
        this.clock = clock;
        this.advance = advance;
        this.events = events;
    }

    /**
     * Scores and ranking are fixed, and units may object until the deadline. Once the time for scoring peers is over, scores that are
     * still missing are left out. Announces {@link ScoresVerified}, and
     * {@link ClusterScoresVerified} for each candidate.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code peer-scores-missing} while a unit has time to score its
     *     peers; {@code unit-without-scores}; {@code reconciliation-missing} for a unit whose own total
     *     lies too far from its peers' and that the team says nothing about; {@code change-without-reason}, {@code points-out-of-range},
     *     {@code criterion-not-on-sheet}, {@code unit-not-in-round}, {@code round-not-at-this-step}
     */
    @Transactional
    public void verify(RoundId id, Verification decided) {
        var round = desk.toMove(id);
        desk.requireHeadOrDeputy(round);
        round.require(RoundStatus.PEER_SCORING);
        if (!round.peerScoringTimeIsOver(clock.instant())) {
            requireAllScored(id);
        }
        decided.check(members.units(id));
        var scores = comparison.of(round).stream()
                .map(peer -> fix(round, peer, decided))
                .toList();
        var standings = Standing.rank(scores);
        verified.rank(id, standings);
        var until = days.deadlineIn(rules.byId(round.ruleset()).workingDays(Step.OBJECT_TO_SCORES));
        round.fixScores(until);
        rounds.saveAndFlush(round);
        events.publishEvent(new ScoresVerified(id, until));
        candidates.in(id, NominationStatus.CLUSTER_SCORING).forEach(each -> tell(each, id, standings));
    }

    private void requireAllScored(RoundId id) {
        var missing = members.of(id).stream()
                .filter(member -> member.peersScoredAt() == null)
                .map(member -> member.unit().value())
                .toList();
        if (!missing.isEmpty()) {
            throw ClusterProblem.PEER_SCORES_MISSING.on(String.join(", ", missing));
        }
    }

    private UnitScore fix(Round round, PeerView peer, Verification decided) {
        if (peer.peerPoints().isEmpty()) {
            throw ClusterProblem.UNIT_WITHOUT_SCORES.on(peer.unit());
        }
        var sheet = sheets.get(round.sheet());
        var changes = decided.changesOf(peer.unit());
        if (peer.reconcile() && changes.isEmpty()) {
            throw ClusterProblem.RECONCILIATION_MISSING.on(peer.unit());
        }
        var points = ScoreChanges.apply(sheet, peer.unit(), peer.peerPoints(), changes);
        verified.put(round.id(), peer.unit(), points, changes);
        return UnitScore.of(peer.unit(), points, decided.bonusOf(peer.unit()), decided.penaltyOf(peer.unit()), sheet);
    }

    private void tell(RoundNomination candidate, RoundId id, List<Standing> standings) {
        standings.stream()
                .filter(standing -> standing.unit().equals(candidate.unit()))
                .forEach(standing -> advance.by(
                        new ClusterScoresVerified(candidate.nomination(), id, standing.finalScore(), standing.rank())));
    }
}
