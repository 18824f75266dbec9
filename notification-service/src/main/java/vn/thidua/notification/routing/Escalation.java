package vn.thidua.notification.routing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who hears of a task that is overdue beside those who have to do it. */
final class Escalation {

    private static final Set<String> OF_UNITS = Set.of("UNIT_OFFICER", "UNIT_COUNCIL", "CLUSTER_REVIEWER");
    private static final Set<String> OF_THE_CITY =
            Set.of("CITY_SPECIALIST", "CONSULTEE", "COUNCIL_SECRETARY", "UNIT_HEAD");

    private Escalation() {}

    /** The head of the unit for work of a unit, the head of the standing body for work that the city waits for; nobody else. */
    static List<Target> above(List<String> groups) {
        var heads = new TreeSet<String>();
        groups.forEach(group -> above(group).ifPresent(heads::add));
        return heads.stream().map(Target::group).toList();
    }

    private static Optional<String> above(String group) {
        var dot = group.indexOf('.');
        var role = dot < 0 ? group : group.substring(0, dot);
        if (OF_UNITS.contains(role) && dot > 0) {
            return Optional.of("UNIT_HEAD" + group.substring(dot));
        }
        return OF_THE_CITY.contains(role) ? Optional.of("CITY_HEAD") : Optional.empty();
    }
}
