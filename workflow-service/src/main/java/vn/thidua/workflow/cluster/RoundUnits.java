package vn.thidua.workflow.cluster;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;

/** Which units take part in a round. */
@Component
public class RoundUnits {

    private final RoundMembers members;

    RoundUnits(RoundMembers members) {
        this.members = members;
    }

    /** Member units as they were when the round opened, in the cluster's own order. */
    @Transactional(readOnly = true)
    public List<UnitCode> of(RoundId round) {
        return members.units(round);
    }
}
