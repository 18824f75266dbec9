package vn.thidua.workflow.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RecentlyReadTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2018-12-01T00:00:00Z"));
    private final InstantSource source = now::get;
    private final RecentlyRead<String, Integer> recent =
            new RecentlyRead<>(source.withZone(ZoneOffset.UTC), Duration.ofSeconds(30));
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void readsOnceInAWhile() {
        assertThat(read("a")).isEqualTo(1);
        now.set(now.get().plusSeconds(29));
        assertThat(read("a")).isEqualTo(1);
        now.set(now.get().plusSeconds(1));
        assertThat(read("a")).isEqualTo(2);
    }

    @Test
    void keepsWhatWasAskedApart() {
        assertThat(read("a")).isEqualTo(1);
        assertThat(read("b")).isEqualTo(2);
    }

    @Test
    void holdsNoMoreThanAFew() {
        for (var each = 0; each < 1000; each++) {
            read("key " + each);
        }
        assertThat(read("key 0")).isEqualTo(1001);
    }

    private Integer read(String key) {
        return recent.get(key, asked -> readings.incrementAndGet());
    }
}
