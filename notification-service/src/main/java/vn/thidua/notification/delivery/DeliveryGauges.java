package vn.thidua.notification.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows what waits to be sent, what waits to be announced, and what is dead. */
@Component
class DeliveryGauges implements MeterBinder {

    private final JdbcClient database;

    DeliveryGauges(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "backlog", "status in ('PENDING', 'RETRY', 'SENDING')", "Notifications that wait to be sent");
        gauge(registry, "dead", "status = 'DEAD'", "Notifications that never got through");
        gauge(
                registry,
                "unannounced",
                "status in ('DELIVERED', 'DEAD') and not announced",
                "Outcomes that Kafka has not acknowledged");
    }

    private void gauge(MeterRegistry registry, String name, String condition, String description) {
        Gauge.builder("thidua.delivery." + name, () -> count(condition))
                .description(description)
                .register(registry);
    }

    private long count(String condition) {
        return database.sql("select count(*) from delivery where " + condition)
                .query(Long.class)
                .single();
    }
}
