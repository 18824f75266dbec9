package vn.thidua.workflow.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.PersonId;

/**
 * Knows whether the current thread works for a web request, what was read about its caller, and whose deputy they act as.
 *
 * <p>The system's own rights belong to timers, incoming events and the start-up only. A request without a login, on whatever path and
 * behind whatever filter, must never be taken for one of them; so the outermost filter marks the thread.
 */
@Component
public class WebCall {

    private static final ThreadLocal<@Nullable Call> CALL = new ThreadLocal<>();

    /** Marks this thread until the call ends. Calls nest, as a dispatch to the error page does. */
    public Mark begin() {
        if (inProgress()) {
            return () -> {};
        }
        CALL.set(new Call());
        return CALL::remove;
    }

    boolean inProgress() {
        return CALL.get() != null;
    }

    /** What the person holds, read once in a call; off the web each time anew. */
    Holdings holdingsOf(PersonId person, Function<PersonId, Holdings> read) {
        var call = CALL.get();
        return call == null ? read.apply(person) : call.held.computeIfAbsent(person, read);
    }

    /** Notes that the caller was let through as somebody's deputy. */
    void actsFor(PersonId principal) {
        var call = CALL.get();
        if (call != null) {
            call.principal = principal;
        }
    }

    /** Whom the caller acts for; empty where they act in their own right. */
    Optional<PersonId> principal() {
        return Optional.ofNullable(CALL.get()).map(call -> call.principal);
    }

    /** The running call. */
    public interface Mark {

        void end();
    }

    /** What is known of it. */
    private static final class Call {

        private final Map<PersonId, Holdings> held = new HashMap<>();
        private @Nullable PersonId principal;
    }
}
