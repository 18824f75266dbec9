package vn.thidua.notification.routing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Shows how many audiences have nobody in them: work that nobody knows of. */
@Component
class UnheardGauge implements MeterBinder {

    private final AudienceStore audiences;

    UnheardGauge(AudienceStore audiences) {
        this.audiences = audiences;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("thidua.routing.unheard", audiences, AudienceStore::unheard)
                .description(
                        "Notices that stand and that nobody was told, since the address book knows nobody for them")
                .register(registry);
    }
}
