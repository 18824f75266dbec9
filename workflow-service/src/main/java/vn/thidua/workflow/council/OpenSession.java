package vn.thidua.workflow.council;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.ballot.BallotBoxes;
import vn.thidua.workflow.ballot.BoxId;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.ruleset.Step;
import vn.thidua.workflow.shared.Ids;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.SessionId;
import vn.thidua.workflow.shared.WorkingDays;

/** The secretary takes attendance; with a quorum the council votes on the whole agenda. */
@Component
public class OpenSession {

    private final SessionDesk desk;
    private final Sessions sessions;
    private final SessionMembers members;
    private final Recusals recusals;
    private final BallotBoxes boxes;
    private final RuleSets rules;
    private final WorkingDays days;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OpenSession(
            SessionDesk desk,
            Sessions sessions,
            SessionMembers members,
            Recusals recusals,
            BallotBoxes boxes,
            RuleSets rules,
            WorkingDays days,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.sessions = sessions;
        this.members = members;
        this.recusals = recusals;
        this.boxes = boxes;
        this.rules = rules;
        this.days = days;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The secret ballot is open: for those present and, where written opinions count, for those absent until the deadline. Nobody votes on
     * their own unit's nominations. Announces {@link SessionOpened} and {@link CouncilBallotOpened}.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code session-too-early}, {@code council-without-quorum},
     *     {@code not-a-council-member}, {@code session-not-at-this-step}
     */
    @Transactional
    public void open(SessionId id, Set<PersonId> present) {
        var session = desk.toMove(id, Group.of(Role.COUNCIL_SECRETARY));
        var seats = members.of(id);
        requireSeats(seats, present);
        var voting = seats.stream().filter(SeatRow::votes).toList();
        var attending = (int)
                voting.stream().filter(seat -> present.contains(seat.person())).count();
        var ruleset = rules.byId(session.ruleset());
        var deadline = days.deadlineIn(ruleset.workingDays(Step.VOTE_IN_COUNCIL));
        var box = new BoxId(Ids.next());
        session.open(attending, voting.size(), ruleset.threshold("council.quorum"), clock.instant(), box, deadline);
        sessions.saveAndFlush(session);
        members.attended(id, present);
        var voters = AbsentMode.valueOf(ruleset.setting("council.absentMode")).voters(voting, present);
        recusals.note(id, voting);
        var itemsByVoter = recusals.itemsByVoter(id, voters);
        boxes.open(box, itemsByVoter);
        events.publishEvent(new SessionOpened(id, attending, voting.size()));
        events.publishEvent(new CouncilBallotOpened(id, itemsByVoter.size(), deadline));
    }

    private static void requireSeats(List<SeatRow> seats, Set<PersonId> present) {
        var known = seats.stream().map(SeatRow::person).collect(Collectors.toSet());
        present.stream().filter(person -> !known.contains(person)).findFirst().ifPresent(stranger -> {
            throw CouncilProblem.NOT_A_COUNCIL_MEMBER.on(stranger);
        });
    }
}
