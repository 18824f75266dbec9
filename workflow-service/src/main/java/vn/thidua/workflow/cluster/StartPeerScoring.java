package vn.thidua.workflow.cluster;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.ClusterScoringStarted;
import vn.thidua.workflow.nomination.NominationStatus;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.ruleset.Step;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.WorkingDays;

/** The head closes the self-assessment window. */
@Component
public class StartPeerScoring {

    private final RoundDesk desk;
    private final Rounds rounds;
    private final RoundMembers members;
    private final Candidates candidates;
    private final RuleSets rules;
    private final WorkingDays days;
    private final AdvanceNomination advance;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StartPeerScoring(
            RoundDesk desk,
            Rounds rounds,
            RoundMembers members,
            Candidates candidates,
            RuleSets rules,
            WorkingDays days,
            AdvanceNomination advance,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.rounds = rounds;
        this.members = members;
        this.candidates = candidates;
        this.rules = rules;
        this.days = days;
        this.advance = advance;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Each member now scores every other. Announces {@link PeerScoringStarted}, and {@link ClusterScoringStarted} for each candidate.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code assessments-missing} while the deadline has not passed and a member has not
     *     handed in; {@code round-not-at-this-step}
     */
    @Transactional
    public void start(RoundId id) {
        var round = desk.toMove(id);
        desk.requireHead(round);
        round.startPeerScoring(days.deadlineIn(rules.byId(round.ruleset()).workingDays(Step.SCORE_PEERS)));
        var inRound = members.of(id);
        var missing = inRound.stream()
                .filter(member -> member.assessedAt() == null)
                .map(member -> member.unit().value())
                .toList();
        if (!missing.isEmpty() && clock.instant().isBefore(round.assessmentDeadline())) {
            throw ClusterProblem.ASSESSMENTS_MISSING.on(String.join(", ", missing));
        }
        rounds.saveAndFlush(round);
        events.publishEvent(new PeerScoringStarted(id, inRound.size()));
        candidates
                .in(id, NominationStatus.CLUSTER_RECEIVED)
                .forEach(each -> advance.by(new ClusterScoringStarted(each.nomination(), id)));
    }
}
