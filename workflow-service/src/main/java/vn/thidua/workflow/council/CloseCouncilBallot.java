package vn.thidua.workflow.council;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.ballot.BallotBoxes;
import vn.thidua.workflow.ballot.Tally;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.SessionId;

/** The secretary has the votes counted. */
@Component
public class CloseCouncilBallot {

    private final SessionDesk desk;
    private final Sessions sessions;
    private final SessionMembers members;
    private final Agendas agendas;
    private final Recusals recusals;
    private final BallotBoxes boxes;
    private final RuleSets rules;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CloseCouncilBallot(
            SessionDesk desk,
            Sessions sessions,
            SessionMembers members,
            Agendas agendas,
            Recusals recusals,
            BallotBoxes boxes,
            RuleSets rules,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.sessions = sessions;
        this.members = members;
        this.agendas = agendas;
        this.recusals = recusals;
        this.boxes = boxes;
        this.rules = rules;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Every item has its count over all members; results take effect with the signed minutes. Announces {@link CouncilBallotClosed}.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code ballot-still-running} before the deadline while somebody has not voted,
     *     {@code key-share-not-released}, {@code session-not-at-this-step}
     */
    @Transactional
    public void close(SessionId id) {
        var session = desk.toMove(id, Group.of(Role.COUNCIL_SECRETARY));
        session.require(SessionStatus.BALLOT_OPEN);
        var voting = members.voting(id);
        var participated = boxes.participants(session.ballotBox());
        session.requireBallotOver(awaited(session, voting, participated), clock.instant());
        var written = (int) voting.stream()
                .filter(seat ->
                        !seat.attends() && participated.contains(seat.person().value()))
                .count();
        var tallies = boxes.close(session.ballotBox());
        for (var item : agendas.of(id)) {
            var tally = tallies.getOrDefault(item.nomination().value(), new Tally(0, 0, 0));
            agendas.counted(id, item.nomination(), Count.of(tally, voting.size(), item.threshold()));
        }
        session.closeBallot(participated.size(), written);
        sessions.saveAndFlush(session);
        events.publishEvent(new CouncilBallotClosed(id, participated.size(), written));
    }

    private int awaited(Session session, List<SeatRow> voting, Set<String> participated) {
        var present =
                voting.stream().filter(SeatRow::attends).map(SeatRow::person).collect(Collectors.toSet());
        var mode = AbsentMode.valueOf(rules.byId(session.ruleset()).setting("council.absentMode"));
        var entitled = recusals.itemsByVoter(session.id(), mode.voters(voting, present));
        return (int) entitled.keySet().stream()
                .filter(voter -> !participated.contains(voter))
                .count();
    }
}
