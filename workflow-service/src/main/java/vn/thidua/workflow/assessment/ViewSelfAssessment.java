package vn.thidua.workflow.assessment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.organisation.Units;
import vn.thidua.workflow.shared.UnitCode;

/** Somebody of the unit, or later of its cluster or the city, reads a self-assessment. */
@Component
public class ViewSelfAssessment {

    private final StoredAssessments assessments;
    private final AssessmentRights rights;
    private final Units units;

    ViewSelfAssessment(StoredAssessments assessments, AssessmentRights rights, Units units) {
        this.assessments = assessments;
        this.rights = rights;
        this.units = units;
    }

    /** An empty draft where nothing was saved yet. @throws vn.thidua.workflow.shared.Problem {@code sheet-unknown}, {@code unit-unknown}, {@code not-found} */
    @Transactional(readOnly = true)
    public SelfAssessment view(SheetCode sheet, UnitCode unit) {
        var assessment = assessments.get(sheet, units.get(unit).code());
        rights.requireSight(assessment);
        return assessment;
    }
}
