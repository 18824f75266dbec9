package vn.thidua.workflow.outbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.DomainEvent;

/** Finds the mapping for a fact: that of its own class, else that of its nearest super-type; none for facts that stay inside. */
@Component
class OutboundMappings {

    private final Map<Class<?>, OutboundMapping<?>> mappings = new HashMap<>();
    private final Map<Class<?>, Optional<OutboundMapping<?>>> found = new ConcurrentHashMap<>();

    OutboundMappings(List<OutboundMapping<?>> registered) {
        for (var mapping : registered) {
            var other = mappings.put(mapping.fact(), mapping);
            if (other != null) {
                throw new IllegalStateException(
                        "two outbound mappings for " + mapping.fact().getName() + ": " + other + " and " + mapping);
            }
        }
    }

    Optional<OutboundEvent> map(DomainEvent fact) {
        return found.computeIfAbsent(fact.getClass(), this::nearest).map(mapping -> apply(mapping, fact));
    }

    private Optional<OutboundMapping<?>> nearest(Class<?> fact) {
        var candidates = mappings.values().stream()
                .filter(mapping -> mapping.fact().isAssignableFrom(fact))
                .toList();
        var nearest = candidates.stream()
                .filter(mapping ->
                        candidates.stream().allMatch(other -> other.fact().isAssignableFrom(mapping.fact())))
                .findFirst();
        if (nearest.isEmpty() && !candidates.isEmpty()) {
            throw new IllegalStateException("no nearest outbound mapping for " + fact.getName() + " in " + candidates);
        }
        return nearest.map(mapping -> mapping);
    }

    private static <E extends DomainEvent> OutboundEvent apply(OutboundMapping<E> mapping, DomainEvent fact) {
        return mapping.map(mapping.fact().cast(fact));
    }
}
