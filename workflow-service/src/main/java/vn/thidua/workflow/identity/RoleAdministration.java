package vn.thidua.workflow.identity;

import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.Administration;

/** Asks for the role of a system administrator; one that has ended has ended in running sessions, too. */
@Component
class RoleAdministration implements Administration {

    private final Access access;

    RoleAdministration(Access access) {
        this.access = access;
    }

    @Override
    public void require() {
        access.require(Group.of(Role.SYS_ADMIN));
    }
}
