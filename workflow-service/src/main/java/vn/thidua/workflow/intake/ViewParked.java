package vn.thidua.workflow.intake;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;

/** Shows administrators what could not be taken in. */
@Component
public class ViewParked {

    private final ParkingLot lot;
    private final Access access;

    ViewParked(ParkingLot lot, Access access) {
        this.lot = lot;
        this.access = access;
    }

    /** Those that wait first, 500 at most. */
    @Transactional(readOnly = true)
    public List<ParkedRecord> all() {
        access.require(Group.of(Role.SYS_ADMIN));
        return lot.all();
    }
}
