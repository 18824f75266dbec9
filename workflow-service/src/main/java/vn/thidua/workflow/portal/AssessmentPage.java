package vn.thidua.workflow.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.workflow.assessment.SheetCode;
import vn.thidua.workflow.assessment.ViewSelfAssessment;
import vn.thidua.workflow.organisation.Units;
import vn.thidua.workflow.shared.UnitCode;

/** The page on which a unit scores itself. */
@Controller
class AssessmentPage {

    private final ViewSelfAssessment viewSelfAssessment;
    private final Units units;

    AssessmentPage(ViewSelfAssessment viewSelfAssessment, Units units) {
        this.viewSelfAssessment = viewSelfAssessment;
        this.units = units;
    }

    @GetMapping("/assessments/{sheet}/{unit}")
    String assessment(@PathVariable String sheet, @PathVariable String unit, Model model) {
        var assessment = viewSelfAssessment.view(new SheetCode(sheet), new UnitCode(unit));
        model.addAttribute("assessment", assessment);
        model.addAttribute("unitName", units.get(assessment.unit()).name());
        return "portal/assessment";
    }
}
