package vn.thidua.workflow.process;

import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;

/** Those who see to it that the work of others gets done: the standing body, the council's secretary and administrators. */
@Component
class Secretariat {

    private final Access access;

    Secretariat(Access access) {
        this.access = access;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-authorised} for everybody else */
    void require() {
        access.require(
                Group.of(Role.CITY_SPECIALIST),
                Group.of(Role.CITY_HEAD),
                Group.of(Role.COUNCIL_SECRETARY),
                Group.of(Role.SYS_ADMIN));
    }
}
