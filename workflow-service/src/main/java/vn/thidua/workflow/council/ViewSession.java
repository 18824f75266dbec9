package vn.thidua.workflow.council;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.ballot.BallotBoxes;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.Nominations;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.organisation.Person;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.SessionId;
import vn.thidua.workflow.shared.SharedProblem;

/** Shows sessions to the council and to the city. */
@Component
public class ViewSession {

    private final Sessions sessions;
    private final SessionDesk desk;
    private final SessionMembers members;
    private final Agendas agendas;
    private final BallotBoxes boxes;
    private final Nominations nominations;
    private final People people;
    private final RuleSets rules;
    private final Access access;

    ViewSession(
            Sessions sessions,
            SessionDesk desk,
            SessionMembers members,
            Agendas agendas,
            BallotBoxes boxes,
            Nominations nominations,
            People people,
            RuleSets rules,
            Access access) {
        this.sessions = sessions;
        this.desk = desk;
        this.members = members;
        this.agendas = agendas;
        this.boxes = boxes;
        this.nominations = nominations;
        this.people = people;
        this.rules = rules;
        this.access = access;
    }

    /** All sessions, newest first; none for somebody who may not see them. */
    @Transactional(readOnly = true)
    public List<SessionView> all() {
        return desk.seesSessions()
                ? sessions.newestFirst().stream().map(this::view).toList()
                : List.of();
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-found} also when the actor may not see it */
    @Transactional(readOnly = true)
    public SessionView one(SessionId id) {
        return sessions.findById(id.value())
                .filter(session -> desk.seesSessions())
                .map(this::view)
                .orElseThrow(() -> SharedProblem.NOT_FOUND.on(id));
    }

    /** Whether there is such a session and the actor may see it. */
    @Transactional(readOnly = true)
    public boolean shows(SessionId id) {
        return desk.seesSessions() && sessions.existsById(id.value());
    }

    private SessionView view(Session session) {
        return new SessionView(
                session.id(),
                session.council(),
                session.ruleset(),
                rules.byId(session.ruleset()).warning(),
                session.heldAt(),
                session.status(),
                session.ballotDeadline(),
                members.of(session.id()).stream().map(this::seat).toList(),
                agendas.of(session.id()).stream()
                        .map(item -> item(session, item))
                        .toList(),
                voted(session),
                minutes(session));
    }

    private SessionView.Seat seat(SeatRow row) {
        var name =
                people.find(row.person()).map(Person::name).orElse(row.person().value());
        return new SessionView.Seat(row.person(), name, row.seat(), row.votes(), row.present());
    }

    private SessionView.Item item(Session session, AgendaItem item) {
        var card = nominations.card(item.nomination());
        return new SessionView.Item(
                card.id(),
                card.dossierCode(),
                card.subject(),
                card.unitName(),
                card.award(),
                item.threshold(),
                item.recused(),
                item.count(),
                item.count() == null
                        ? List.of()
                        : boxes.receipts(session.ballotBox(), card.id().value()));
    }

    private Set<String> voted(Session session) {
        return session.is(SessionStatus.BALLOT_OPEN) && access.holds(Group.of(Role.COUNCIL_SECRETARY))
                ? new TreeSet<>(boxes.participants(session.ballotBox()))
                : Set.of();
    }

    private SessionView.@Nullable Minutes minutes(Session session) {
        var participants = session.participants();
        return participants == null
                ? null
                : new SessionView.Minutes(
                        participants,
                        session.written(),
                        members.voting(session.id()).size(),
                        boxes.merkleRoot(session.ballotBox()),
                        session.minutesSignedAt(),
                        session.minutesSignedBy());
    }
}
