package vn.thidua.workflow.appraisal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.AppraisalConfirmed;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.NominationId;

/** The head of the standing body confirms a verdict. */
@Component
public class ConfirmAppraisal {

    private final NominationDesk desk;
    private final Appraisals appraisals;
    private final AdvanceNomination advance;
    private final CurrentActor actor;

    ConfirmAppraisal(NominationDesk desk, Appraisals appraisals, AdvanceNomination advance, CurrentActor actor) {
        this.desk = desk;
        this.appraisals = appraisals;
        this.advance = advance;
        this.actor = actor;
    }

    /**
     * An eligible nomination goes on to consultation and publication, any other verdict ends it. Announces {@link AppraisalConfirmed}.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code appraiser-confirms} (domain rule SOD-6), {@code verdict-open}, {@code not-now}
     */
    @Transactional
    public void confirm(NominationId nomination) {
        desk.require(nomination, Group.of(Role.CITY_HEAD));
        var appraisal = appraisals.of(nomination).orElseThrow(AppraisalProblem.VERDICT_OPEN::on);
        var verdict = appraisal.confirmable();
        if (actor.get().id().equals(appraisal.appraisedBy())) {
            throw AppraisalProblem.APPRAISER_CONFIRMS.on();
        }
        appraisals.confirmed(nomination);
        advance.by(new AppraisalConfirmed(nomination, verdict == Verdict.ELIGIBLE));
    }
}
