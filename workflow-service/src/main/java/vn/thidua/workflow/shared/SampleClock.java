package vn.thidua.workflow.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that runs ahead of the real one, so that demonstrations keep legal durations without waiting. Sample profile only. */
public final class SampleClock extends Clock {

    private final Clock real;
    private volatile Duration ahead = Duration.ZERO;

    SampleClock(Clock real) {
        this.real = real;
    }

    /** How far this clock is ahead of the real one. */
    public Duration ahead() {
        return ahead;
    }

    /** Sets how far this clock is ahead of the real one; never back behind an instant already shown. */
    public void runAheadBy(Duration duration) {
        if (duration.compareTo(ahead) < 0) {
            throw new IllegalArgumentException(
                    "the clock must not go back: is ahead by " + ahead + ", asked for " + duration);
        }
        ahead = duration;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var zoned = new SampleClock(real.withZone(zone));
        zoned.ahead = ahead;
        return zoned;
    }
}
