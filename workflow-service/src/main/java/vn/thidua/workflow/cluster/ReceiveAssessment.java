package vn.thidua.workflow.cluster;

import java.math.BigDecimal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.assessment.SelfAssessmentSubmitted;
import vn.thidua.workflow.assessment.SelfAssessments;
import vn.thidua.workflow.shared.ListenerOrder;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;

/** Takes a member's self-assessment into the round that stands on its sheet. */
@Component
class ReceiveAssessment {

    private final Rounds rounds;
    private final RoundMembers members;
    private final SelfAssessments assessments;
    private final ApplicationEventPublisher events;

    ReceiveAssessment(
            Rounds rounds, RoundMembers members, SelfAssessments assessments, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.members = members;
        this.assessments = assessments;
        this.events = events;
    }

    @EventListener
    @Order(ListenerOrder.READ_MODEL)
    void on(SelfAssessmentSubmitted fact) {
        rounds.findAndLockSheet(fact.sheet().value()).stream()
                .filter(round -> round.is(RoundStatus.SELF_ASSESSMENT))
                .forEach(round -> receive(round.id(), fact.unit(), fact.total()));
    }

    void ifHandedIn(Round round, UnitCode unit) {
        assessments
                .submittedPoints(round.sheet(), unit)
                .ifPresent(points -> receive(round.id(), unit, Points.sum(points.values())));
    }

    private void receive(RoundId round, UnitCode unit, BigDecimal total) {
        if (members.assessed(round, unit, total)) {
            events.publishEvent(new AssessmentReceived(round, unit, total));
        }
    }
}
