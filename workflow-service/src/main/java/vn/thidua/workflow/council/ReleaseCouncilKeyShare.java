package vn.thidua.workflow.council;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.ballot.BallotBoxes;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.SessionId;

/** The chair, as second key holder, agrees to closing the ballot. */
@Component
public class ReleaseCouncilKeyShare {

    private final SessionDesk desk;
    private final BallotBoxes boxes;

    ReleaseCouncilKeyShare(SessionDesk desk, BallotBoxes boxes) {
        this.desk = desk;
        this.boxes = boxes;
    }

    /** The secretary may now close. @throws vn.thidua.workflow.shared.Problem {@code session-not-at-this-step} */
    @Transactional
    public void release(SessionId id) {
        var session = desk.toAddTo(id, Group.of(Role.COUNCIL_CHAIR));
        session.require(SessionStatus.BALLOT_OPEN);
        boxes.releaseKeyShare(session.ballotBox());
    }
}
