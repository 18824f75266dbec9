package vn.thidua.workflow.nomination;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.NominationId;

/** Hands a dossier to somebody of its own unit who wants to change it. */
@Component
class Desk {

    private final VisibleNominations visible;
    private final Dossiers dossiers;
    private final Access access;

    Desk(VisibleNominations visible, Dossiers dossiers, Access access) {
        this.visible = visible;
        this.dossiers = dossiers;
        this.access = access;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-found}; {@code not-authorised} unless the actor has one of these roles in its unit */
    Nomination take(NominationId id, Role... anyOf) {
        visible.require(id);
        var nomination = dossiers.hold(id);
        access.require(Arrays.stream(anyOf)
                .map(role -> Group.of(role, nomination.unit()))
                .toArray(Group[]::new));
        return nomination;
    }
}
