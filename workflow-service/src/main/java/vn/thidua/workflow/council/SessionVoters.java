package vn.thidua.workflow.council;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.SessionId;

/** Who votes in a session. */
@Component
public class SessionVoters {

    private final SessionMembers members;

    SessionVoters(SessionMembers members) {
        this.members = members;
    }

    /** Voting members as they were when the session was convened, always in the same order. */
    @Transactional(readOnly = true)
    public List<PersonId> of(SessionId session) {
        return members.voting(session).stream().map(SeatRow::person).toList();
    }
}
