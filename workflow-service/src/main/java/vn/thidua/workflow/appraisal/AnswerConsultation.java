package vn.thidua.workflow.appraisal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.ConsultationAnswered;
import vn.thidua.workflow.shared.NominationId;

/** An agency answers, or a specialist records that it has not. */
@Component
public class AnswerConsultation {

    private final NominationDesk desk;
    private final ConsultationRequests requests;
    private final AdvanceNomination advance;
    private final Clock clock;

    AnswerConsultation(NominationDesk desk, ConsultationRequests requests, AdvanceNomination advance, Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.advance = advance;
        this.clock = clock;
    }

    /**
     * The agency's answer stands. Announces {@link ConsultationAnswered}.
     *
     * @param grounds null where there are none; an objection and a note need them
     * @throws vn.thidua.workflow.shared.Problem {@code consultation-unknown}, {@code consultation-already-answered},
     *     {@code consultation-not-overdue} for a missing reply before the deadline, {@code grounds-missing}, {@code not-now}
     */
    @Transactional
    public void answer(NominationId nomination, String agency, ConsultationAnswer answer, @Nullable String grounds) {
        desk.require(
                nomination,
                answer == ConsultationAnswer.NO_REPLY
                        ? Group.of(Role.CITY_SPECIALIST)
                        : Group.of(Role.CONSULTEE, agency));
        var request = requests.of(nomination).stream()
                .filter(each -> each.agency().equals(agency))
                .findFirst()
                .orElseThrow(() -> AppraisalProblem.CONSULTATION_UNKNOWN.on(agency));
        if (answer == ConsultationAnswer.NO_REPLY && !clock.instant().isAfter(request.deadline())) {
            throw AppraisalProblem.CONSULTATION_NOT_OVERDUE.on(
                    agency, request.deadline().toString());
        }
        if (answer.needsGrounds() && (grounds == null || grounds.isBlank())) {
            throw AppraisalProblem.GROUNDS_MISSING.on(answer);
        }
        if (!requests.answered(request.id(), answer, grounds)) {
            throw AppraisalProblem.CONSULTATION_ALREADY_ANSWERED.on(agency);
        }
        advance.by(new ConsultationAnswered(nomination, agency, answer.name()));
    }
}
