package vn.thidua.workflow.cluster;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.ballot.BallotBoxes;
import vn.thidua.workflow.ballot.Tally;
import vn.thidua.workflow.nomination.NominationStatus;
import vn.thidua.workflow.ruleset.RuleSet;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;

/** The chair has the votes counted. */
@Component
public class CloseClusterBallot {

    private final RoundDesk desk;
    private final BallotDesk ballot;
    private final Rounds rounds;
    private final RoundMembers members;
    private final RoundNominations nominations;
    private final Candidates candidates;
    private final VerifiedScores verified;
    private final BallotBoxes boxes;
    private final RuleSets rules;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CloseClusterBallot(
            RoundDesk desk,
            BallotDesk ballot,
            Rounds rounds,
            RoundMembers members,
            RoundNominations nominations,
            Candidates candidates,
            VerifiedScores verified,
            BallotBoxes boxes,
            RuleSets rules,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.ballot = ballot;
        this.rounds = rounds;
        this.members = members;
        this.nominations = nominations;
        this.candidates = candidates;
        this.verified = verified;
        this.boxes = boxes;
        this.rules = rules;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The votes on those who still stand are counted and it is fixed who is proposed; it takes effect with the signed minutes. Announces
     * {@link ClusterBallotClosed}.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-the-chair}; {@code units-have-not-voted} before the deadline while a
     *     unit that is there has not voted; {@code key-share-not-released}, {@code round-not-at-this-step}
     */
    @Transactional
    public void close(RoundId id) {
        var round = desk.toMove(id);
        desk.requireSight(round);
        round.require(RoundStatus.BALLOT_OPEN);
        ballot.requireChair(round, ballot.chair(round));
        var voted = boxes.participants(round.ballotBox());
        round.requireBallotOver(awaited(round, voted), clock.instant());
        var contenders = contenders(round, boxes.close(round.ballotBox()));
        var proposed = Contender.proposed(contenders);
        contenders.forEach(each -> {
            var nomination = each.candidate().nomination();
            nominations.counted(nomination, each.result(proposed.contains(nomination)));
        });
        round.closeBallot();
        rounds.saveAndFlush(round);
        events.publishEvent(new ClusterBallotClosed(id, voted.size()));
    }

    /** Units that are there, may vote on somebody who still stands, and have not. */
    private List<UnitCode> awaited(Round round, Set<String> voted) {
        var standing = candidates.in(round.id(), NominationStatus.CLUSTER_VERIFIED);
        return members.of(round.id()).stream()
                .filter(member -> Boolean.TRUE.equals(member.present()))
                .map(MemberRow::unit)
                .filter(unit -> !voted.contains(unit.value()))
                .filter(unit -> standing.stream()
                        .anyMatch(candidate -> !candidate.unit().equals(unit)))
                .toList();
    }

    private List<Contender> contenders(Round round, Map<UUID, Tally> tallies) {
        var ruleset = rules.byId(round.ruleset());
        var base = members.units(round.id()).size() - 1;
        var ranks = verified.ranking(round.id()).stream().collect(Collectors.toMap(Standing::unit, Standing::rank));
        return candidates.in(round.id(), NominationStatus.CLUSTER_VERIFIED).stream()
                .filter(candidate -> tallies.containsKey(candidate.nomination().value()))
                .map(candidate -> new Contender(
                        candidate,
                        Objects.requireNonNull(
                                tallies.get(candidate.nomination().value())),
                        base,
                        ruleset.threshold(
                                isFlag(ruleset, candidate) ? "cluster.flagThreshold" : "cluster.voteThreshold"),
                        isFlag(ruleset, candidate) ? Integer.valueOf(ruleset.setting("flag.perCluster")) : null,
                        ranks.getOrDefault(candidate.unit(), Integer.MAX_VALUE)))
                .toList();
    }

    /** Of some awards a cluster proposes only as many as the city has set. */
    private static boolean isFlag(RuleSet ruleset, RoundNomination candidate) {
        return ruleset.listed("flag.perCluster.awards")
                .contains(candidate.award().value());
    }
}
