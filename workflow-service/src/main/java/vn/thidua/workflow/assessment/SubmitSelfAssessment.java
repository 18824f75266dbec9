package vn.thidua.workflow.assessment;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.organisation.Units;
import vn.thidua.workflow.shared.UnitCode;

/** A unit's officer hands in the self-assessment, once. */
@Component
public class SubmitSelfAssessment {

    private final StoredAssessments assessments;
    private final AssessmentRights rights;
    private final Units units;
    private final ApplicationEventPublisher facts;

    SubmitSelfAssessment(
            StoredAssessments assessments, AssessmentRights rights, Units units, ApplicationEventPublisher facts) {
        this.assessments = assessments;
        this.rights = rights;
        this.units = units;
        this.facts = facts;
    }

    /**
     * The self-assessment can no longer change, and SelfAssessmentSubmitted is announced.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code sheet-unknown}, {@code unit-unknown}, {@code not-found}, {@code not-authorised},
     *     {@code sheet-not-for-unit}, {@code already-submitted}, {@code criterion-missing}, {@code changed-meanwhile}
     */
    @Transactional
    public void submit(SheetCode sheet, UnitCode unit) {
        var draft = assessments.get(sheet, units.get(unit).code());
        rights.requireOfficer(draft);
        draft.mustBeDraft();
        draft.mustBeComplete();
        assessments.submit(draft);
        facts.publishEvent(new SelfAssessmentSubmitted(sheet, unit, draft.total()));
    }
}
