package vn.thidua.notification.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds who takes an event. */
@Component
class Handlers {

    private final Map<String, EventHandler> byType = new HashMap<>();
    private final Map<String, TombstoneHandler> byTopic = new HashMap<>();
    private final Set<String> families = new HashSet<>();

    Handlers(List<EventHandler> handlers, List<TombstoneHandler> tombstoneHandlers) {
        handlers.forEach(handler -> handler.types().forEach(type -> add(type, handler)));
        tombstoneHandlers.forEach(handler -> byTopic.put(handler.topic(), handler));
    }

    private void add(String type, EventHandler handler) {
        if (byType.put(type, handler) != null) {
            throw new IllegalStateException("type must have one handler, but has two: " + type);
        }
        families.add(family(type));
    }

    Optional<EventHandler> of(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    Optional<TombstoneHandler> ofTombstonesIn(String topic) {
        return Optional.ofNullable(byTopic.get(topic));
    }

    /** Whether the fact is taken in another version only: then a contract was broken and somebody must look. */
    boolean knowsOtherVersionOf(String type) {
        return !byType.containsKey(type) && families.contains(family(type));
    }

    private static String family(String type) {
        return type.replaceFirst("\\.v[0-9]+$", "");
    }
}
