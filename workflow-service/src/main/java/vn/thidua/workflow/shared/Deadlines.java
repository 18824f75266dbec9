package vn.thidua.workflow.shared;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Deadlines as pages show them, told by the clock of the service; a reader's own may be wrong. */
@Component
public class Deadlines {

    private final Clock clock;

    Deadlines(Clock clock) {
        this.clock = clock;
    }

    public Deadline of(Instant at) {
        return Deadline.of(at, clock.instant());
    }
}
