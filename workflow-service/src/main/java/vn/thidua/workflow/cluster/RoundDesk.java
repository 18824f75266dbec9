package vn.thidua.workflow.cluster;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.SharedProblem;
import vn.thidua.workflow.shared.UnitCode;

/** Finds the round that somebody wants to work on, and says what they are to it. Who may not see a round is told that there is none. */
@Component
class RoundDesk {

    private static final Set<Role> UNIT_ROLES =
            EnumSet.of(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.UNIT_COUNCIL, Role.CLUSTER_REVIEWER);

    private static final Group[] CITY = {
        Group.of(Role.CITY_SPECIALIST),
        Group.of(Role.CITY_HEAD),
        Group.of(Role.COUNCIL_CHAIR),
        Group.of(Role.COUNCIL_MEMBER),
        Group.of(Role.COUNCIL_SECRETARY),
        Group.of(Role.CHAIRMAN_PC),
        Group.of(Role.AUDITOR)
    };

    private final Rounds rounds;
    private final RoundMembers members;
    private final Access access;

    RoundDesk(Rounds rounds, RoundMembers members, Access access) {
        this.rounds = rounds;
        this.members = members;
        this.access = access;
    }

    /** The round, held against changes by others until the transaction ends. */
    Round toMove(RoundId id) {
        return rounds.findAndLock(id.value()).orElseThrow(() -> SharedProblem.NOT_FOUND.on(id));
    }

    /** The round, held against being moved while this transaction adds to it. */
    Round toAddTo(RoundId id) {
        return rounds.findAndHold(id.value()).orElseThrow(() -> SharedProblem.NOT_FOUND.on(id));
    }

    void requireHead(Round round) {
        require(round, Group.of(Role.CLUSTER_HEAD, round.cluster()));
    }

    void requireHeadOrDeputy(Round round) {
        require(round, Group.of(Role.CLUSTER_HEAD, round.cluster()), Group.of(Role.CLUSTER_DEPUTY, round.cluster()));
    }

    void require(Round round, Group... anyOf) {
        if (!access.holds(anyOf)) {
            throw sees(round) ? SharedProblem.NOT_AUTHORISED.on() : SharedProblem.NOT_FOUND.on(round.id());
        }
    }

    /** For steps whose actor is known only once the round has come so far: strangers hear nothing of how far that is. */
    void requireSight(Round round) {
        if (!sees(round)) {
            throw SharedProblem.NOT_FOUND.on(round.id());
        }
    }

    boolean holds(Group anyOf) {
        return access.holds(anyOf);
    }

    /**
     * The member unit that the actor reviews for.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code unit-ambiguous} for somebody who reviews for two units; the roles must be
     *     put right before scores or a vote are taken for one of them
     */
    UnitCode reviewedFor(Round round) {
        var units = unitsOfActor(round, EnumSet.of(Role.CLUSTER_REVIEWER)).toList();
        if (units.isEmpty()) {
            throw sees(round) ? SharedProblem.NOT_AUTHORISED.on() : SharedProblem.NOT_FOUND.on(round.id());
        }
        if (units.size() > 1) {
            throw ClusterProblem.UNIT_AMBIGUOUS.on(units.get(0), units.get(1));
        }
        return units.get(0);
    }

    /** Member units that the actor works for in any role. */
    Set<UnitCode> ownUnits(Round round) {
        return unitsOfActor(round, UNIT_ROLES).collect(Collectors.toSet());
    }

    /** Whether the actor works for the unit, or leads the cluster on its behalf. */
    boolean actsFor(Round round, UnitCode unit) {
        return ownUnits(round).contains(unit)
                || members.of(round.id()).stream()
                        .filter(member -> member.unit().equals(unit))
                        .anyMatch(member -> switch (member.seat()) {
                            case HEAD -> access.holds(Group.of(Role.CLUSTER_HEAD, round.cluster()));
                            case DEPUTY -> access.holds(Group.of(Role.CLUSTER_DEPUTY, round.cluster()));
                            case MEMBER -> false;
                        });
    }

    /** Whether the actor leads the cluster: its scores are in their hands until the meeting. */
    boolean leads(Round round) {
        return access.holds(
                Group.of(Role.CLUSTER_HEAD, round.cluster()), Group.of(Role.CLUSTER_DEPUTY, round.cluster()));
    }

    /** Whether the actor may see the whole ranking: the city and every reviewer of the cluster. */
    boolean seesRanking(Round round) {
        return access.holds(CITY)
                || leads(round)
                || unitsOfActor(round, EnumSet.of(Role.CLUSTER_REVIEWER))
                        .findAny()
                        .isPresent();
    }

    boolean seesObjections(Round round) {
        return access.holds(CITY) || leads(round);
    }

    boolean sees(Round round) {
        return seesRanking(round) || !ownUnits(round).isEmpty();
    }

    private Stream<UnitCode> unitsOfActor(Round round, Set<Role> roles) {
        var inRound = members.units(round.id());
        var mine = access.groups().stream()
                .filter(group -> roles.contains(group.role()))
                .map(Group::scope)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return inRound.stream().filter(unit -> mine.contains(unit.value()));
    }
}
