package vn.thidua.workflow.identity;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.workflow.shared.PersonId;

/**
 * What a person may act as today.
 *
 * @param own groups in their own right
 * @param forOthers groups as somebody's deputy, with whom they then act for
 */
record Holdings(Set<Group> own, Map<Group, PersonId> forOthers) {

    Set<Group> all() {
        var all = new LinkedHashSet<>(own);
        all.addAll(forOthers.keySet());
        return all;
    }

    /** Whom the person acts for when one of these groups is needed; empty where their own right is enough. */
    Optional<PersonId> principalOf(Group... anyOf) {
        var wanted = Arrays.stream(anyOf).map(Group::id).collect(Collectors.toSet());
        return own.stream().anyMatch(group -> wanted.contains(group.id()))
                ? Optional.empty()
                : forOthers.entrySet().stream()
                        .filter(held -> wanted.contains(held.getKey().id()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
