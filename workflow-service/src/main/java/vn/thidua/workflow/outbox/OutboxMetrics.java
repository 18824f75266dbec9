package vn.thidua.workflow.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.outbox.OutboxTable.Lag;

/** What operators see of the relay. Readiness does not depend on it: a silent broker delays events, not people. */
@Component
class OutboxMetrics {

    private final Clock clock;
    private final Timer delivery;
    private final Counter sent;
    private final Counter swept;
    private volatile Lag lag = new Lag(0, 0, null);

    OutboxMetrics(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        delivery = Timer.builder("thidua.outbox.delivery")
                .description("From giving an event to the Kafka client to the broker's acknowledgement")
                .publishPercentileHistogram()
                .register(registry);
        sent = Counter.builder("thidua.outbox.sent")
                .description("Events that the broker has acknowledged")
                .register(registry);
        swept = Counter.builder("thidua.outbox.swept")
                .description("Events that the sweep found, because their hand-over in memory was lost or refused")
                .register(registry);
        Gauge.builder("thidua.outbox.unsent", () -> lag.unsent())
                .description("Committed events that the broker does not have")
                .register(registry);
        Gauge.builder("thidua.outbox.parked", () -> lag.parked())
                .description("Events that cannot be sent; each blocks its key until an operator replays it")
                .register(registry);
        Gauge.builder("thidua.outbox.oldest.age", this::oldestAge)
                .description("Age of the oldest committed event that the broker does not have")
                .baseUnit("seconds")
                .register(registry);
    }

    void delivered(Duration took) {
        delivery.record(took);
        sent.increment();
    }

    void swept(int events) {
        swept.increment(events);
    }

    void lagIs(Lag now) {
        lag = now;
    }

    private double oldestAge() {
        var oldest = lag.oldest();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis() / 1000.0;
    }
}
