package vn.thidua.notification.intake;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Shows how many parked records wait. */
@Component
class ParkedGauge implements MeterBinder {

    private final ParkingLot parkingLot;

    ParkedGauge(ParkingLot parkingLot) {
        this.parkingLot = parkingLot;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("thidua.intake.parked", parkingLot, ParkingLot::waitingCount)
                .description("Parked records that wait for a replay")
                .register(registry);
    }
}
