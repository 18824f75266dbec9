package vn.thidua.workflow.council;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.ballot.BallotBoxes;
import vn.thidua.workflow.ballot.Choice;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.SessionId;
import vn.thidua.workflow.shared.SharedProblem;

/** A member votes, present or in writing. What it says is sealed at once and known to nobody. */
@Component
public class CastCouncilVote {

    private final SessionDesk desk;
    private final SessionMembers members;
    private final BallotBoxes boxes;
    private final Access access;
    private final Clock clock;

    CastCouncilVote(SessionDesk desk, SessionMembers members, BallotBoxes boxes, Access access, Clock clock) {
        this.desk = desk;
        this.members = members;
        this.boxes = boxes;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The member's envelopes lie in the box; voting again replaces them.
     *
     * @return receipt code per nomination
     * @throws vn.thidua.workflow.shared.Problem {@code not-authorised} for somebody who was not invited with a vote (domain rule
     *     SOD-8), {@code session-not-at-this-step}, {@code ballot-time-over}
     */
    @Transactional
    public Map<NominationId, String> cast(SessionId id, Map<NominationId, Choice> choices) {
        var session = desk.toAddTo(id, Group.of(Role.COUNCIL_MEMBER));
        var me = access.me();
        session.requireVoting(clock.instant());
        if (members.voting(id).stream().noneMatch(seat -> seat.person().equals(me))) {
            throw SharedProblem.NOT_AUTHORISED.on();
        }
        var sealed = new HashMap<UUID, Choice>();
        choices.forEach((nomination, choice) -> sealed.put(nomination.value(), choice));
        var receipts = new HashMap<NominationId, String>();
        boxes.cast(session.ballotBox(), me.value(), sealed)
                .forEach((item, receipt) -> receipts.put(new NominationId(item), receipt));
        return receipts;
    }
}
