package vn.thidua.workflow.portal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.Finding;
import vn.thidua.workflow.nomination.NominationStatus;
import vn.thidua.workflow.nomination.NominationView;

/** What the page of a nomination offers. It only offers; the use cases decide. Each name is a fragment of {@code nomination-actions.html}. */
enum NominationAction {
    OVERRIDE(Role.UNIT_OFFICER, NominationStatus.DRAFT),
    SECTIONS(Role.UNIT_OFFICER, NominationStatus.DRAFT, NominationStatus.RETURNED_UNIT),
    ATTACH(
            Role.UNIT_OFFICER,
            NominationStatus.DRAFT,
            NominationStatus.SELF_ASSESSED,
            NominationStatus.UNIT_REVIEWED,
            NominationStatus.RETURNED_UNIT),
    PREPARE(Role.UNIT_OFFICER, NominationStatus.DRAFT),
    UNIT_VOTE(Role.UNIT_COUNCIL, NominationStatus.SELF_ASSESSED),
    SIGN(Role.UNIT_HEAD, NominationStatus.UNIT_REVIEWED),
    RESUBMIT(Role.UNIT_OFFICER, NominationStatus.RETURNED_UNIT),
    INTAKE(Role.CITY_SPECIALIST, NominationStatus.CITY_SUBMITTED),
    APPRAISE(Role.CITY_SPECIALIST, NominationStatus.CITY_ACCEPTED),
    CONFIRM(Role.CITY_HEAD, NominationStatus.APPRAISING),
    CONSULT(Role.CONSULTEE, NominationStatus.CONSULTING),
    RESOLVE(Role.CITY_SPECIALIST, NominationStatus.CONSULTING),
    DECIDE(Role.CHAIRMAN_PC, NominationStatus.AWAITING_SIGNATURE),
    PRESENT(Role.CITY_SPECIALIST, NominationStatus.NOTIFIED),
    ARCHIVE(Role.CITY_SPECIALIST, NominationStatus.PRESENTED),
    WITHDRAW(Role.UNIT_HEAD, EnumSet.range(NominationStatus.DRAFT, NominationStatus.PUBLISHED));

    private static final Set<Role> OF_A_UNIT = EnumSet.of(Role.UNIT_OFFICER, Role.UNIT_COUNCIL, Role.UNIT_HEAD);

    private final Role role;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
    private final Set<NominationStatus> statuses;

    NominationAction(Role role, NominationStatus first, NominationStatus... more) {
        this(role, EnumSet.of(first, more));
    }

    NominationAction(Role role, Set<NominationStatus> statuses) {
        this.role = role;
        this.statuses = statuses;
    }

    static List<NominationAction> offeredTo(Access access, NominationView nomination) {
        var offered = new ArrayList<NominationAction>();
        for (var action : values()) {
            if (action.fits(access, nomination)) {
                offered.add(action);
            }
        }
        return offered;
    }

    private boolean fits(Access access, NominationView nomination) {
        var card = nomination.card();
        var mine = OF_A_UNIT.contains(role)
                ? access.holds(Group.of(role, card.unit()))
                : access.groups().stream().anyMatch(group -> group.role() == role);
        return mine
                && statuses.contains(card.status())
                && (this != OVERRIDE || nomination.findings().stream().anyMatch(Finding::needsOverride));
    }
}
