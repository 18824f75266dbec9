package vn.thidua.workflow.dashboard;

import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;

/** Who may look at the figures of everybody's work: whoever runs the system, the head of the standing body and auditors. */
@Component
class DashboardReaders {

    private final Access access;

    DashboardReaders(Access access) {
        this.access = access;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-authorised} for everybody else */
    void require() {
        access.require(Group.of(Role.SYS_ADMIN), Group.of(Role.CITY_HEAD), Group.of(Role.AUDITOR));
    }

    /** Whether whoever looks may also act on what the pages show. */
    boolean mayAct() {
        return access.holds(Group.of(Role.SYS_ADMIN));
    }
}
