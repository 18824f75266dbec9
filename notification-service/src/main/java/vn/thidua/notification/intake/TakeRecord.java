package vn.thidua.notification.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.notification.shared.CrashPoint;

/** Sees to it that a record takes effect, is parked, or comes again; never that it is lost. */
@Component
class TakeRecord {

    private static final Logger LOG = LoggerFactory.getLogger(TakeRecord.class);

    private final HandleRecord handle;
    private final ParkingLot parkingLot;
    private final IntakeSettings settings;
    private final MeterRegistry meters;

    TakeRecord(HandleRecord handle, ParkingLot parkingLot, IntakeSettings settings, MeterRegistry meters) {
        this.handle = handle;
        this.parkingLot = parkingLot;
        this.settings = settings;
        this.meters = meters;
    }

    /**
     * @param attempt 1 when the record comes for the first time
     * @throws TryAgain when something it needs is away; its offset must not be committed
     */
    void take(ConsumerRecord<String, byte[]> record, int attempt) {
        try {
            count(record, handle.once(record));
        } catch (Throwable failure) {
            if (Failures.mayPass(failure) && attempt < settings.patience()) {
                postpone(record, failure);
            }
            park(record, failure);
        }
        CrashPoint.hit("intake.after-effect");
    }

    private void park(ConsumerRecord<String, byte[]> record, Throwable failure) {
        try {
            parkingLot.park(record, Failures.cause(failure), Failures.message(failure));
        } catch (RuntimeException noRoom) {
            noRoom.addSuppressed(failure);
            postpone(record, noRoom);
        }
        count(record, Effect.PARKED);
        LOG.warn(
                "Parked {}-{}@{}: {}",
                record.topic(),
                record.partition(),
                record.offset(),
                Failures.cause(failure),
                failure);
    }

    private void postpone(ConsumerRecord<String, byte[]> record, Throwable failure) {
        count(record, Effect.POSTPONED);
        throw new TryAgain(failure);
    }

    private void count(ConsumerRecord<String, byte[]> record, Effect effect) {
        Counter.builder("thidua.intake.records")
                .description("Records read, by what became of them")
                .tag("topic", record.topic())
                .tag("effect", effect.tag())
                .register(meters)
                .increment();
    }
}
