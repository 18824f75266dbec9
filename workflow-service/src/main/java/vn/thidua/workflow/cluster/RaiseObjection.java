package vn.thidua.workflow.cluster;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.shared.RoundId;

/** A unit objects to its verified score, once. */
@Component
public class RaiseObjection {

    private final RoundDesk desk;
    private final Objections objections;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RaiseObjection(RoundDesk desk, Objections objections, Clock clock, ApplicationEventPublisher events) {
        this.desk = desk;
        this.objections = objections;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The ballot waits until the objection is settled. Announces {@link ObjectionRaised}.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code objection-too-late}, {@code objection-already-raised},
     *     {@code round-not-at-this-step}
     */
    @Transactional
    public void raise(RoundId id, String text) {
        var round = desk.toAddTo(id);
        var unit = desk.reviewedFor(round);
        round.require(RoundStatus.VERIFIED);
        if (!round.takesObjections(clock.instant())) {
            throw ClusterProblem.OBJECTION_TOO_LATE.on(String.valueOf(round.objectionDeadline()));
        }
        if (!objections.add(id, unit, text)) {
            throw ClusterProblem.OBJECTION_ALREADY_RAISED.on(unit);
        }
        events.publishEvent(new ObjectionRaised(id, unit));
    }
}
