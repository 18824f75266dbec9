package vn.thidua.workflow.cluster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.nomination.NominationStatus;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.SharedProblem;
import vn.thidua.workflow.shared.UnitCode;

/** What the use cases of the cluster ballot share: the chair of an open ballot and its candidates. */
@Component
class BallotDesk {

    private final RoundDesk desk;
    private final RoundMembers members;
    private final RoundNominations nominations;
    private final Candidates candidates;

    BallotDesk(RoundDesk desk, RoundMembers members, RoundNominations nominations, Candidates candidates) {
        this.desk = desk;
        this.members = members;
        this.nominations = nominations;
        this.candidates = candidates;
    }

    /** The chair of a ballot that is opened now. */
    Chair toBe(Round round, List<MemberRow> inRound) {
        return Chair.of(
                inRound,
                candidates.in(round.id(), NominationStatus.CLUSTER_VERIFIED).stream()
                        .map(RoundNomination::unit)
                        .collect(Collectors.toSet()));
    }

    boolean nobodyStands(Round round) {
        return candidates.in(round.id(), NominationStatus.CLUSTER_VERIFIED).isEmpty();
    }

    /** Whether the actor is head, deputy or, where that is somebody else, the chair of the open ballot. */
    boolean leads(Round round) {
        return desk.leads(round) || desk.holds(chair(round).group(round.cluster()));
    }

    /** The chair that was fixed when the ballot opened. */
    Chair chair(Round round) {
        var unit = round.chair();
        return members.of(round.id()).stream()
                .filter(member -> member.unit().equals(unit))
                .findFirst()
                .map(member -> new Chair(member.unit(), member.seat()))
                .orElseThrow(() -> ClusterProblem.ROUND_NOT_AT_THIS_STEP.on(round.status()));
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-the-chair} for somebody else who sees the round */
    void requireChair(Round round, Chair chair) {
        try {
            desk.require(round, chair.group(round.cluster()));
        } catch (Problem refused) {
            throw refused.type() == SharedProblem.NOT_AUTHORISED
                    ? ClusterProblem.NOT_THE_CHAIR.on(chair.unit())
                    : refused;
        }
    }

    /** What each member may vote on: everything but its own nominations (domain rule SOD-2). */
    static Map<String, Set<UUID>> itemsByVoter(List<UnitCode> members, List<RoundNomination> candidates) {
        var items = new TreeMap<String, Set<UUID>>();
        for (var member : members) {
            items.put(
                    member.value(),
                    candidates.stream()
                            .filter(candidate -> !candidate.unit().equals(member))
                            .map(candidate -> candidate.nomination().value())
                            .collect(Collectors.toSet()));
        }
        return items;
    }

    boolean isOwn(RoundId round, UnitCode unit, NominationId nomination) {
        return nominations.of(round).stream()
                .anyMatch(each ->
                        each.nomination().equals(nomination) && each.unit().equals(unit));
    }
}
