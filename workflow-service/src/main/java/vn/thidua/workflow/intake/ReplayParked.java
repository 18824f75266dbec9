package vn.thidua.workflow.intake;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;

/** An administrator has a parked record taken in after its cause is gone. */
@Component
public class ReplayParked {

    private final ParkingLot lot;
    private final TakeIn takeIn;
    private final Access access;

    ReplayParked(ParkingLot lot, TakeIn takeIn, Access access) {
        this.lot = lot;
        this.takeIn = takeIn;
        this.access = access;
    }

    /**
     * The record is taken in as if it had just arrived; on any refusal it stays parked.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code parked-record-unknown}, {@code parked-record-already-replayed},
     *     {@code parked-record-still-unreadable}, and what the facts in it are refused for
     */
    @Transactional
    public void replay(UUID id) {
        access.require(Group.of(Role.SYS_ADMIN));
        var parked = lot.lock(id).orElseThrow(() -> IntakeProblem.PARKED_RECORD_UNKNOWN.on(id));
        if (parked.replayedAt() != null) {
            throw IntakeProblem.PARKED_RECORD_ALREADY_REPLAYED.on(id);
        }
        try {
            takeIn.take(lot.arrivalOf(parked));
        } catch (UnreadableRecord still) {
            throw IntakeProblem.PARKED_RECORD_STILL_UNREADABLE.on(String.valueOf(still.getMessage()));
        }
        lot.replayed(id);
    }
}
