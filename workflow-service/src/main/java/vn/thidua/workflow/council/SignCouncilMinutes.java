package vn.thidua.workflow.council;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.CouncilVoted;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.SessionId;

/** The chair signs the minutes; what the council advises takes effect. */
@Component
public class SignCouncilMinutes {

    private final SessionDesk desk;
    private final Sessions sessions;
    private final Agendas agendas;
    private final AdvanceNomination advance;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SignCouncilMinutes(
            SessionDesk desk,
            Sessions sessions,
            Agendas agendas,
            AdvanceNomination advance,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.sessions = sessions;
        this.agendas = agendas;
        this.advance = advance;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Each nomination of the agenda has its result. Announces {@link CouncilVoted} for each and {@link CouncilMinutesSigned}.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code session-not-at-this-step}
     */
    @Transactional
    public void sign(SessionId id) {
        var session = desk.toMove(id, Group.of(Role.COUNCIL_CHAIR));
        session.signMinutes(actor.get().id(), clock.instant());
        sessions.saveAndFlush(session);
        for (var item : agendas.of(id)) {
            var count = item.count();
            if (count != null) {
                advance.by(new CouncilVoted(
                        item.nomination(),
                        id,
                        count.yes(),
                        count.no(),
                        count.invalid(),
                        session.written(),
                        count.base(),
                        count.passed()));
            }
        }
        events.publishEvent(new CouncilMinutesSigned(id));
    }
}
