package vn.thidua.workflow.cluster;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.shared.RoundId;

/** The time for objections ends. Called when it is over, and again whenever the last open objection is settled after that. */
@Component
public class CloseObjections {

    private final RoundDesk desk;
    private final Rounds rounds;
    private final Objections objections;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CloseObjections(
            RoundDesk desk, Rounds rounds, Objections objections, Clock clock, ApplicationEventPublisher events) {
        this.desk = desk;
        this.rounds = rounds;
        this.objections = objections;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The ranking stands and {@link ObjectionsClosed} is announced, unless the deadline has not come or an objection is still open.
     *
     * @return whether objections are closed now; calling again is harmless
     */
    @Transactional
    public boolean close(RoundId id) {
        var round = desk.toMove(id);
        if (round.reached(RoundStatus.OBJECTIONS_CLOSED)) {
            return true;
        }
        if (!round.objectionTimeIsOver(clock.instant()) || objections.anyOpen(id)) {
            return false;
        }
        round.closeObjections();
        rounds.saveAndFlush(round);
        events.publishEvent(new ObjectionsClosed(id));
        return true;
    }
}
