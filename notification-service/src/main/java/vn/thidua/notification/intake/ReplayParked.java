package vn.thidua.notification.intake;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.notification.shared.Problem;
import vn.thidua.notification.shared.SharedProblem;

/** Gives a parked record another chance, after what was wrong has been mended. */
@Component
public class ReplayParked {

    private final HandleRecord handle;
    private final ParkingLot parkingLot;
    private final TransactionTemplate transaction;

    ReplayParked(HandleRecord handle, ParkingLot parkingLot, TransactionTemplate transaction) {
        this.handle = handle;
        this.parkingLot = parkingLot;
        this.transaction = transaction;
    }

    /**
     * The record has taken effect, once, and is settled in the same commit. Two transactions where it fails: its effect is undone,
     * and the new cause is kept.
     *
     * @throws Problem {@code not-found} when no such record waits; {@code replay-failed} when it still cannot take effect
     */
    public void of(UUID id, String administrator) {
        try {
            transaction.executeWithoutResult(tx -> {
                var record = parkingLot.take(id).orElseThrow(SharedProblem.NOT_FOUND::on);
                handle.once(record);
                parkingLot.settle(id, administrator);
            });
        } catch (Problem refusal) {
            throw refusal;
        } catch (RuntimeException | Error failure) {
            parkingLot.failedAgain(id, Failures.cause(failure), Failures.message(failure));
            throw IntakeProblem.REPLAY_FAILED.on(Failures.cause(failure).tag());
        }
    }
}
