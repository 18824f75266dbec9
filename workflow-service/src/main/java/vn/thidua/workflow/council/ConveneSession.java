package vn.thidua.workflow.council;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.NominationCard;
import vn.thidua.workflow.nomination.Nominations;
import vn.thidua.workflow.nomination.ScheduledForCouncil;
import vn.thidua.workflow.organisation.CouncilMember;
import vn.thidua.workflow.organisation.Councils;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.SessionId;
import vn.thidua.workflow.shared.WorkingDays;

/** The secretary calls the council together. */
@Component
public class ConveneSession {

    private final Sessions sessions;
    private final SessionMembers members;
    private final Agendas agendas;
    private final Councils councils;
    private final Nominations nominations;
    private final RuleSets rules;
    private final AdvanceNomination advance;
    private final Access access;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ConveneSession(
            Sessions sessions,
            SessionMembers members,
            Agendas agendas,
            Councils councils,
            Nominations nominations,
            RuleSets rules,
            AdvanceNomination advance,
            Access access,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.members = members;
        this.agendas = agendas;
        this.councils = councils;
        this.nominations = nominations;
        this.rules = rules;
        this.advance = advance;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Members are invited and have the papers in time. Announces {@link SessionConvened}, and {@link ScheduledForCouncil} for each
     * nomination of the agenda.
     *
     * @param agenda in the order in which it is dealt with
     * @throws vn.thidua.workflow.shared.Problem {@code agenda-empty}, {@code agenda-repeats}, {@code agenda-of-mixed-rules},
     *     {@code papers-too-late}, {@code session-too-far-ahead}, {@code council-without-members}; {@code not-now} for a nomination that is not ready
     */
    @Transactional
    public SessionId convene(Instant heldAt, List<NominationId> agenda) {
        access.require(Group.of(Role.COUNCIL_SECRETARY));
        var cards = cards(agenda);
        var ruleset = rules.byId(cards.get(0).ruleSet());
        requirePapersInTime(heldAt, Integer.parseInt(ruleset.setting("council.papersDaysBefore")));
        requireSoonEnough(heldAt, Integer.parseInt(ruleset.setting("council.heldWithinDays")));
        var session = new Session(SessionId.next(), Councils.CITY, ruleset.id(), heldAt);
        sessions.saveAndFlush(session);
        var voting = invite(session.id());
        for (var i = 0; i < cards.size(); i++) {
            var card = cards.get(i);
            agendas.add(
                    session.id(), card.id(), card.unit(), i + 1, card.award().councilThreshold());
        }
        events.publishEvent(new SessionConvened(session.id(), heldAt, List.copyOf(agenda), voting));
        agenda.forEach(nomination -> advance.by(new ScheduledForCouncil(nomination, session.id())));
        return session.id();
    }

    private List<NominationCard> cards(List<NominationId> agenda) {
        if (agenda.isEmpty()) {
            throw CouncilProblem.AGENDA_EMPTY.on();
        }
        if (new HashSet<>(agenda).size() != agenda.size()) {
            throw CouncilProblem.AGENDA_REPEATS.on();
        }
        var cards = agenda.stream().map(nominations::card).toList();
        if (cards.stream().map(NominationCard::ruleSet).distinct().count() > 1) {
            throw CouncilProblem.AGENDA_OF_MIXED_RULES.on();
        }
        return cards;
    }

    private void requirePapersInTime(Instant heldAt, int daysBefore) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        if (LocalDate.ofInstant(heldAt, WorkingDays.ZONE).isBefore(today.plusDays(daysBefore))) {
            throw CouncilProblem.PAPERS_TOO_LATE.on(daysBefore);
        }
    }

    /** A slip of the year would keep the nominations of the agenda waiting for it. */
    private void requireSoonEnough(Instant heldAt, int daysAhead) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        if (LocalDate.ofInstant(heldAt, WorkingDays.ZONE).isAfter(today.plusDays(daysAhead))) {
            throw CouncilProblem.SESSION_TOO_FAR_AHEAD.on(daysAhead);
        }
    }

    private int invite(SessionId session) {
        var invited = councils.members(Councils.CITY);
        invited.forEach(member -> members.add(session, member));
        var voting = (int) invited.stream().filter(CouncilMember::votes).count();
        if (voting == 0) {
            throw CouncilProblem.COUNCIL_WITHOUT_MEMBERS.on();
        }
        return voting;
    }
}
