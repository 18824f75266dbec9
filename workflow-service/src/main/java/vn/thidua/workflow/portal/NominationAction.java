package vn.thidua.workflow.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.thidua.workflow.appraisal.ConsultationRequest;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.Finding;
import vn.thidua.workflow.nomination.NominationStatus;
import vn.thidua.workflow.nomination.NominationView;
import vn.thidua.workflow.shared.UnitCode;

/** What the page of a nomination offers. It only offers; the use cases decide. Each name is a fragment of {@code nomination-actions.html}. */
enum NominationAction {
    SECTIONS(Role.UNIT_OFFICER, NominationStatus.DRAFT, NominationStatus.RETURNED_UNIT),
    ATTACH(
            Role.UNIT_OFFICER,
            NominationStatus.DRAFT,
            NominationStatus.SELF_ASSESSED,
            NominationStatus.UNIT_REVIEWED,
            NominationStatus.RETURNED_UNIT),
    OVERRIDE(Role.UNIT_OFFICER, NominationStatus.DRAFT),
    PREPARE(Role.UNIT_OFFICER, NominationStatus.DRAFT),
    UNIT_VOTE(Role.UNIT_COUNCIL, NominationStatus.SELF_ASSESSED),
    SIGN(Role.UNIT_HEAD, NominationStatus.UNIT_REVIEWED),
    RESUBMIT(Role.UNIT_OFFICER, NominationStatus.RETURNED_UNIT),
    INTAKE(Role.CITY_SPECIALIST, NominationStatus.CITY_SUBMITTED),
    APPRAISE(Role.CITY_SPECIALIST, NominationStatus.CITY_ACCEPTED),
    CONFIRM(Role.CITY_HEAD, NominationStatus.APPRAISING),
    CONSULT(Role.CONSULTEE, NominationStatus.CONSULTING),
    NO_REPLY(Role.CITY_SPECIALIST, NominationStatus.CONSULTING),
    RESOLVE(Role.CITY_SPECIALIST, NominationStatus.CONSULTING),
    DECIDE(Role.CHAIRMAN_PC, NominationStatus.AWAITING_SIGNATURE),
    PRESENT(Role.CITY_SPECIALIST, NominationStatus.NOTIFIED),
    ARCHIVE(Role.CITY_SPECIALIST, NominationStatus.PRESENTED),
    WITHDRAW(Role.UNIT_HEAD, beforeTheCouncil()),
    CLOSE_OVERDUE(Role.CITY_SPECIALIST, NominationStatus.RETURNED_UNIT);

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

    static List<NominationAction> offeredTo(
            Access access, NominationView nomination, List<ConsultationRequest> requests, Instant now) {
        var offered = new ArrayList<NominationAction>();
        for (var action : values()) {
            if (action.isFor(access, nomination.card().unit())
                    && action.statuses.contains(nomination.card().status())
                    && action.hasSomethingToDo(nomination, requests, now)) {
                offered.add(action);
            }
        }
        return offered;
    }

    private boolean isFor(Access access, UnitCode unit) {
        return OF_A_UNIT.contains(role)
                ? access.holds(Group.of(role, unit))
                : access.groups().stream().anyMatch(group -> group.role() == role);
    }

    private boolean hasSomethingToDo(NominationView nomination, List<ConsultationRequest> requests, Instant now) {
        return switch (this) {
            case OVERRIDE -> nomination.findings().stream().anyMatch(Finding::needsOverride);
            case CONSULT -> requests.stream().anyMatch(ConsultationRequest::open);
            case NO_REPLY -> requests.stream().anyMatch(request -> request.overdue(now));
            case CLOSE_OVERDUE -> nomination.supplementOverdue(now);
            default -> true;
        };
    }

    private static Set<NominationStatus> beforeTheCouncil() {
        var statuses = EnumSet.range(NominationStatus.DRAFT, NominationStatus.PUBLISHED);
        statuses.add(NominationStatus.RETURNED_UNIT);
        return statuses;
    }
}
