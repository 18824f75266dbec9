package vn.thidua.workflow.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which rights pass to a deputy. Votes, the shares of ballot keys, the control of others and the administration are a person's own
 * (domain rules SOD-8 to SOD-10); and nobody comes to hold two hands that a paper must pass through one after the other (SOD-6).
 */
final class Deputising {

    private static final Set<Role> PERSONAL = EnumSet.of(
            Role.CLUSTER_HEAD,
            Role.CLUSTER_DEPUTY,
            Role.CLUSTER_REVIEWER,
            Role.COUNCIL_CHAIR,
            Role.COUNCIL_MEMBER,
            Role.COUNCIL_SECRETARY,
            Role.AUDITOR,
            Role.SYS_ADMIN);

    /** Who runs the system or looks into the work of others takes no part in it. */
    private static final Set<Role> APART = EnumSet.of(Role.AUDITOR, Role.SYS_ADMIN);

    /** Hands of one paper. That nobody confirms an appraisal of their own is checked in each case. */
    private static final List<Set<Role>> HANDS = List.of(
            EnumSet.of(Role.UNIT_OFFICER, Role.UNIT_COUNCIL, Role.UNIT_HEAD),
            EnumSet.of(Role.CITY_SPECIALIST, Role.CHAIRMAN_PC),
            EnumSet.of(Role.CITY_HEAD, Role.CHAIRMAN_PC));

    private Deputising() {}

    static boolean isPersonal(Role role) {
        return PERSONAL.contains(role);
    }

    static boolean mayDeputise(Collection<Group> held) {
        return held.stream().noneMatch(group -> APART.contains(group.role()));
    }

    /** @param held what the deputy holds already */
    static boolean passes(Group group, Collection<Group> held) {
        return !isPersonal(group.role())
                && mayDeputise(held)
                && held.stream().noneMatch(other -> areTwoHands(group, other));
    }

    private static boolean areTwoHands(Group one, Group other) {
        return one.role() != other.role()
                && Objects.equals(one.scope(), other.scope())
                && HANDS.stream().anyMatch(hands -> hands.contains(one.role()) && hands.contains(other.role()));
    }
}
