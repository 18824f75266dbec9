package vn.thidua.workflow.portal;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.workflow.council.SessionStatus;
import vn.thidua.workflow.council.SessionView;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;

/** What a page of a session offers. It only offers; the use cases decide. Each name is a fragment of {@code session-actions.html}. */
enum SessionAction {
    OPEN(SessionStatus.CONVENED, Role.COUNCIL_SECRETARY),
    VOTE(SessionStatus.BALLOT_OPEN, Role.COUNCIL_MEMBER),
    RELEASE_KEY(SessionStatus.BALLOT_OPEN, Role.COUNCIL_CHAIR),
    CLOSE_BALLOT(SessionStatus.BALLOT_OPEN, Role.COUNCIL_SECRETARY),
    SIGN_MINUTES(SessionStatus.BALLOT_CLOSED, Role.COUNCIL_CHAIR);

    private final SessionStatus status;
    private final Role role;

    SessionAction(SessionStatus status, Role role) {
        this.status = status;
        this.role = role;
    }

    static List<SessionAction> offeredTo(Access access, SessionView session) {
        var offered = new ArrayList<SessionAction>();
        for (var action : values()) {
            if (action.status == session.status() && access.holds(Group.of(action.role))) {
                offered.add(action);
            }
        }
        return offered;
    }
}
