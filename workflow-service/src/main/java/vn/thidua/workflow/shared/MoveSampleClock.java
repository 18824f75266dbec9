package vn.thidua.workflow.shared;

import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets demonstrations and end-to-end tests pass legal durations without waiting. */
@Component
@Profile("sample")
public class MoveSampleClock {

    private static final Duration FURTHEST = Duration.ofDays(3660);

    private final SampleClock clock;
    private final JdbcClient database;
    private final ApplicationEventPublisher facts;

    MoveSampleClock(SampleClock clock, JdbcClient database, ApplicationEventPublisher facts) {
        this.clock = clock;
        this.database = database;
        this.facts = facts;
    }

    /**
     * The clock runs that much further ahead, also after a restart. Announces {@link ClockMoved}.
     *
     * @throws Problem {@code input-invalid} for a step back, and beyond ten years ahead
     */
    @Transactional
    public Duration forward(Duration step) {
        var ahead = clock.ahead().plus(step);
        if (step.isNegative() || ahead.compareTo(FURTHEST) > 0) {
            throw SharedProblem.INPUT_INVALID.on("forward");
        }
        database.sql("insert into sample_clock (ahead) values (:ahead) on conflict (one) do update set ahead = :ahead")
                .param("ahead", ahead.toString())
                .update();
        clock.runAheadBy(ahead);
        facts.publishEvent(new ClockMoved(ahead));
        return ahead;
    }
}
