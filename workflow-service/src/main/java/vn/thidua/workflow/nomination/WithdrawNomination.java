package vn.thidua.workflow.nomination;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;

/** The unit's head withdraws, or the city closes a dossier that was never supplemented. */
@Component
public class WithdrawNomination {

    private final VisibleNominations visible;
    private final Dossiers dossiers;
    private final Access access;
    private final AdvanceNomination advance;
    private final Clock clock;

    WithdrawNomination(
            VisibleNominations visible, Dossiers dossiers, Access access, AdvanceNomination advance, Clock clock) {
        this.visible = visible;
        this.dossiers = dossiers;
        this.access = access;
        this.advance = advance;
        this.clock = clock;
    }

    /**
     * The nomination has ended, its initiatives are free, and NominationWithdrawn is announced.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-found}, {@code not-authorised}, {@code not-now} once it is on an agenda,
     *     {@code not-overdue} for a specialist while the unit may still supplement
     */
    @Transactional
    public void withdraw(NominationId id, Reason reason) {
        visible.require(id);
        var nomination = dossiers.hold(id);
        var head = Group.of(Role.UNIT_HEAD, nomination.unit());
        access.require(head, Group.of(Role.CITY_SPECIALIST));
        var withdrawn = new NominationWithdrawn(id, reason);
        nomination.mustAllow(withdrawn);
        if (!access.holds(head) && !nomination.supplementOverdue(clock.instant())) {
            throw NominationProblem.NOT_OVERDUE.on();
        }
        advance.by(withdrawn);
    }
}
