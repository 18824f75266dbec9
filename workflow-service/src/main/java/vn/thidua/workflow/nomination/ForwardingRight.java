package vn.thidua.workflow.nomination;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;

/** Who may set off the automatic steps after a signature: the head who signed for the unit, the chair who signed for the cluster, or the system. */
@Component
class ForwardingRight {

    private final Access access;

    ForwardingRight(Access access) {
        this.access = access;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-authorised} */
    void require(Nomination nomination) {
        var signers = new ArrayList<Group>();
        signers.add(Group.of(Role.UNIT_HEAD, nomination.unit()));
        var cluster = nomination.cluster();
        if (cluster != null) {
            signers.add(Group.of(Role.CLUSTER_HEAD, cluster));
            signers.add(Group.of(Role.CLUSTER_DEPUTY, cluster));
        }
        access.require(signers.toArray(Group[]::new));
    }
}
