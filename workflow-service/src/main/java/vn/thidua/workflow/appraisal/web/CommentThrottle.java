package vn.thidua.workflow.appraisal.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps one address from flooding the comment form: so many comments in a window, counted on this node only. */
@Component
class CommentThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_PER_ADDRESS = 5;

    private final Clock clock;
    private final Map<String, Integer> sent = new HashMap<>();
    private Instant windowEnd = Instant.EPOCH;

    CommentThrottle(Clock clock) {
        this.clock = clock;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code comments-too-fast} */
    synchronized void check(String address) {
        var now = clock.instant();
        if (!now.isBefore(windowEnd)) {
            sent.clear();
            windowEnd = now.plus(WINDOW);
        }
        if (sent.merge(address, 1, Integer::sum) > MOST_PER_ADDRESS) {
            throw CommentProblem.COMMENTS_TOO_FAST.on(WINDOW.toMinutes());
        }
    }
}
