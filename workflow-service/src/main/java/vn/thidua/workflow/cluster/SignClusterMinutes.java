package vn.thidua.workflow.cluster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.ClusterVoted;
import vn.thidua.workflow.nomination.NominationStatus;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.RoundId;

/** The chair signs; what the cluster proposes goes on to the city. */
@Component
public class SignClusterMinutes {

    private final RoundDesk desk;
    private final BallotDesk ballot;
    private final Rounds rounds;
    private final RoundMembers members;
    private final Candidates candidates;
    private final AdvanceNomination advance;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SignClusterMinutes(
            RoundDesk desk,
            BallotDesk ballot,
            Rounds rounds,
            RoundMembers members,
            Candidates candidates,
            AdvanceNomination advance,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.ballot = ballot;
        this.rounds = rounds;
        this.members = members;
        this.candidates = candidates;
        this.advance = advance;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The round is over. Announces {@link ClusterVoted} for each candidate and {@link ClusterProposed}. Where nobody stands any more
     * when the ballot could begin, the minutes end the round without one.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-the-chair}, {@code round-not-at-this-step}
     */
    @Transactional
    public void sign(RoundId id) {
        var round = desk.toMove(id);
        desk.requireSight(round);
        if (endsWithoutBallot(round)) {
            ballot.requireChair(round, ballot.toBe(round, members.of(id)));
            round.endWithoutBallot(actor.get().id(), clock.instant());
            rounds.saveAndFlush(round);
            events.publishEvent(new ClusterProposed(id, List.of(), List.of()));
            return;
        }
        round.require(RoundStatus.BALLOT_CLOSED);
        ballot.requireChair(round, ballot.chair(round));
        round.signMinutes(actor.get().id(), clock.instant());
        rounds.saveAndFlush(round);
        var proposed = new ArrayList<NominationId>();
        var notProposed = new ArrayList<NominationId>();
        for (var candidate : candidates.in(id, NominationStatus.CLUSTER_VERIFIED)) {
            var result = candidate.result();
            if (result != null) {
                (result.proposed() ? proposed : notProposed).add(candidate.nomination());
                advance.by(new ClusterVoted(
                        candidate.nomination(),
                        id,
                        result.yes(),
                        result.no(),
                        result.invalid(),
                        result.base(),
                        result.proposed()));
            }
        }
        events.publishEvent(new ClusterProposed(id, List.copyOf(proposed), List.copyOf(notProposed)));
    }

    private boolean endsWithoutBallot(Round round) {
        return round.is(RoundStatus.OBJECTIONS_CLOSED) && ballot.nobodyStands(round);
    }
}
