package vn.thidua.workflow.council;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.SessionId;
import vn.thidua.workflow.shared.SharedProblem;

/** Finds the session that somebody wants to work on. Who may not see sessions is told that there is none. */
@Component
class SessionDesk {

    private static final Group[] MAY_SEE = {
        Group.of(Role.COUNCIL_CHAIR),
        Group.of(Role.COUNCIL_MEMBER),
        Group.of(Role.COUNCIL_SECRETARY),
        Group.of(Role.CITY_SPECIALIST),
        Group.of(Role.CITY_HEAD),
        Group.of(Role.CHAIRMAN_PC),
        Group.of(Role.AUDITOR)
    };

    private final Sessions sessions;
    private final Access access;

    SessionDesk(Sessions sessions, Access access) {
        this.sessions = sessions;
        this.access = access;
    }

    /** The session, held against changes by others until the transaction ends, for somebody in one of these groups. */
    Session toMove(SessionId id, Group... anyOf) {
        return authorised(sessions.findAndLock(id.value()), id, anyOf);
    }

    /** The session, held against being moved while this transaction adds to it, for somebody in one of these groups. */
    Session toAddTo(SessionId id, Group... anyOf) {
        return authorised(sessions.findAndHold(id.value()), id, anyOf);
    }

    boolean seesSessions() {
        return access.holds(MAY_SEE);
    }

    private Session authorised(Optional<Session> found, SessionId id, Group... anyOf) {
        var session = found.filter(any -> seesSessions()).orElseThrow(() -> SharedProblem.NOT_FOUND.on(id));
        access.require(anyOf);
        return session;
    }
}
