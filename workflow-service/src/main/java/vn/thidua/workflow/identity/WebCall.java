package vn.thidua.workflow.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.PersonId;

/**
 * Knows whether the current thread works for a web request, and what was read about its caller.
 *
 * <p>The system's own rights belong to timers, incoming events and the start-up only. A request without a login, on whatever path and
 * behind whatever filter, must never be taken for one of them; so the outermost filter marks the thread.
 */
@Component
public class WebCall {

    private static final ThreadLocal<@Nullable Map<PersonId, Set<Group>>> HELD = new ThreadLocal<>();

    /** Marks this thread until the call ends. Calls nest, as a dispatch to the error page does. */
    public Mark begin() {
        if (inProgress()) {
            return () -> {};
        }
        HELD.set(new HashMap<>());
        return HELD::remove;
    }

    boolean inProgress() {
        return HELD.get() != null;
    }

    /** Groups of the person, read once in a call; off the web each time anew. */
    Set<Group> groupsOf(PersonId person, Function<PersonId, Set<Group>> read) {
        var known = HELD.get();
        return known == null ? read.apply(person) : known.computeIfAbsent(person, read);
    }

    /** The running call. */
    public interface Mark {

        void end();
    }
}
