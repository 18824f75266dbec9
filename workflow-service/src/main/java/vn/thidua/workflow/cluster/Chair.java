package vn.thidua.workflow.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.organisation.ClusterSeat;
import vn.thidua.workflow.shared.UnitCode;

/** Finds who chairs the closing meeting: a unit that stands for an award does not chair its own item (domain rule SOD-3). */
record Chair(UnitCode unit, ClusterSeat seat) {

    /** The head, else the deputy, else the first member in the cluster's own order that is no candidate; the head where all are. */
    static Chair of(List<MemberRow> members, Set<UnitCode> candidates) {
        return members.stream()
                .sorted(Comparator.comparing(MemberRow::seat).thenComparing(MemberRow::position))
                .filter(member -> !candidates.contains(member.unit()))
                .findFirst()
                .or(() -> members.stream().min(Comparator.comparing(MemberRow::seat)))
                .map(member -> new Chair(member.unit(), member.seat()))
                .orElseThrow(() -> new IllegalArgumentException("a round has members, but this one has none"));
    }

    /** The group whose members act as this chair. */
    Group group(String cluster) {
        return switch (seat) {
            case HEAD -> Group.of(Role.CLUSTER_HEAD, cluster);
            case DEPUTY -> Group.of(Role.CLUSTER_DEPUTY, cluster);
            case MEMBER -> Group.of(Role.CLUSTER_REVIEWER, unit);
        };
    }

    /** The second key holder: the deputy, or the head where the deputy chairs. */
    Group keyHolder(String cluster) {
        return switch (seat) {
            case HEAD, MEMBER -> Group.of(Role.CLUSTER_DEPUTY, cluster);
            case DEPUTY -> Group.of(Role.CLUSTER_HEAD, cluster);
        };
    }
}
