package vn.thidua.workflow.cluster;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.ballot.BallotBoxes;
import vn.thidua.workflow.ballot.BoxId;
import vn.thidua.workflow.nomination.NominationStatus;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.ruleset.Step;
import vn.thidua.workflow.shared.Ids;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;
import vn.thidua.workflow.shared.WorkingDays;

/** The closing meeting has quorum and votes. */
@Component
public class OpenClusterBallot {

    private final RoundDesk desk;
    private final BallotDesk ballot;
    private final Rounds rounds;
    private final RoundMembers members;
    private final Candidates candidates;
    private final BallotBoxes boxes;
    private final RuleSets rules;
    private final WorkingDays days;
    private final ApplicationEventPublisher events;

    OpenClusterBallot(
            RoundDesk desk,
            BallotDesk ballot,
            Rounds rounds,
            RoundMembers members,
            Candidates candidates,
            BallotBoxes boxes,
            RuleSets rules,
            WorkingDays days,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.ballot = ballot;
        this.rounds = rounds;
        this.members = members;
        this.candidates = candidates;
        this.boxes = boxes;
        this.rules = rules;
        this.days = days;
        this.events = events;
    }

    /**
     * Each member unit may vote on every candidate but its own. Announces {@link ClusterBallotOpened}.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-the-chair}, {@code cluster-without-quorum}, {@code unit-not-in-round},
     *     {@code nobody-stands}, {@code round-not-at-this-step}
     */
    @Transactional
    public void open(RoundId id, Set<UnitCode> present) {
        var round = desk.toMove(id);
        var standing = candidates.in(id, NominationStatus.CLUSTER_VERIFIED);
        var inRound = members.of(id);
        var chair = ballot.toBe(round, inRound);
        ballot.requireChair(round, chair);
        var units = inRound.stream().map(MemberRow::unit).toList();
        requireQuorum(round, units, present);
        if (standing.isEmpty()) {
            throw ClusterProblem.NOBODY_STANDS.on();
        }
        var box = new BoxId(Ids.next());
        round.openBallot(
                chair.unit(), box, days.deadlineIn(rules.byId(round.ruleset()).workingDays(Step.VOTE_IN_CLUSTER)));
        rounds.saveAndFlush(round);
        members.attended(id, present);
        boxes.open(box, BallotDesk.itemsByVoter(units, standing));
        events.publishEvent(new ClusterBallotOpened(id, units.size()));
    }

    private void requireQuorum(Round round, List<UnitCode> members, Set<UnitCode> present) {
        present.stream().filter(unit -> !members.contains(unit)).findFirst().ifPresent(stranger -> {
            throw ClusterProblem.UNIT_NOT_IN_ROUND.on(stranger);
        });
        var quorum = rules.byId(round.ruleset()).threshold("cluster.quorum");
        if (!quorum.reachedBy(present.size(), members.size())) {
            throw ClusterProblem.CLUSTER_WITHOUT_QUORUM.on(present.size(), members.size());
        }
    }
}
