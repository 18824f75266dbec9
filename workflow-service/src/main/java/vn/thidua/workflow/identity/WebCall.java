package vn.thidua.workflow.identity;

import org.springframework.stereotype.Component;

/**
 * Knows whether the current thread works for a web request.
 *
 * <p>The system's own rights belong to timers, incoming events and the start-up only. A request without a login, on whatever path and
 * behind whatever filter, must never be taken for one of them; so the outermost filter marks the thread.
 */
@Component
public class WebCall {

    private final ThreadLocal<Boolean> marked = ThreadLocal.withInitial(() -> false);

    /** Marks this thread until the call ends. Calls nest, as a dispatch to the error page does. */
    public Mark begin() {
        var before = marked.get();
        marked.set(true);
        return () -> {
            if (!before) {
                marked.remove();
            }
        };
    }

    boolean inProgress() {
        return marked.get();
    }

    /** The running call. */
    public interface Mark {

        void end();
    }
}
