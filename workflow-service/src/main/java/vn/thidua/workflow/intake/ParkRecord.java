package vn.thidua.workflow.intake;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.stereotype.Component;

/** Parks what could not be taken in, counts it and says so. */
@Component
class ParkRecord implements ConsumerRecordRecoverer {

    private static final Logger LOG = LoggerFactory.getLogger(ParkRecord.class);

    private final ParkingLot lot;
    private final MeterRegistry meters;

    ParkRecord(ParkingLot lot, MeterRegistry meters) {
        this.lot = lot;
        this.meters = meters;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void accept(ConsumerRecord<?, ?> read, Exception failure) {
        var arrival = Arrival.of((ConsumerRecord<String, byte[]>) read);
        var cause = causeOf(failure);
        lot.park(arrival, cause.getClass().getSimpleName() + ": " + cause.getMessage());
        meters.counter("workflow.intake.parked", "cause", cause.getClass().getSimpleName())
                .increment();
        LOG.warn("Parked {}: {}", arrival, cause.toString());
    }

    /** What really failed, inside what the listener container wraps around it. */
    private static Throwable causeOf(Exception failure) {
        var inner = failure.getCause();
        return failure instanceof ListenerExecutionFailedException && inner != null ? inner : failure;
    }
}
