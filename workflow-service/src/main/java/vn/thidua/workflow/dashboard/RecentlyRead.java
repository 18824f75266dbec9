package vn.thidua.workflow.dashboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Keeps what was read for a short while, so that many who look at once cost one reading. A reading that is asked for at once by several is made once. */
final class RecentlyRead<K, V> {

    private static final int MOST = 64;

    private final ConcurrentHashMap<K, Reading<V>> readings = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration keep;

    RecentlyRead(Clock clock, Duration keep) {
        this.clock = clock;
        this.keep = keep;
    }

    V get(K key, Function<K, V> read) {
        if (readings.size() >= MOST) {
            readings.clear();
        }
        var reading = readings.compute(
                key,
                (same, known) ->
                        known != null && isFresh(known) ? known : new Reading<>(read.apply(key), clock.instant()));
        return reading.value();
    }

    private boolean isFresh(Reading<V> reading) {
        return clock.instant().isBefore(reading.at().plus(keep));
    }

    private record Reading<V>(V value, Instant at) {}
}
