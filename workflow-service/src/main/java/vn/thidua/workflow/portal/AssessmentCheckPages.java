package vn.thidua.workflow.portal;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.workflow.assessment.Criterion;
import vn.thidua.workflow.assessment.SelfAssessment;
import vn.thidua.workflow.assessment.SheetCode;
import vn.thidua.workflow.assessment.SubmitSelfAssessment;
import vn.thidua.workflow.assessment.ViewSelfAssessment;
import vn.thidua.workflow.documents.QrCode;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.organisation.Units;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.Revision;
import vn.thidua.workflow.shared.SharedProblem;
import vn.thidua.workflow.shared.UnitCode;

/** The look at a whole self-assessment before it is submitted for good, and the receipt afterwards. */
@Controller
@RequestMapping("/assessments/{sheet}/{unit}")
class AssessmentCheckPages {

    private final ViewSelfAssessment viewSelfAssessment;
    private final SubmitSelfAssessment submitSelfAssessment;
    private final Units units;
    private final PaperLinks links;
    private final Access access;

    AssessmentCheckPages(
            ViewSelfAssessment viewSelfAssessment,
            SubmitSelfAssessment submitSelfAssessment,
            Units units,
            PaperLinks links,
            Access access) {
        this.viewSelfAssessment = viewSelfAssessment;
        this.submitSelfAssessment = submitSelfAssessment;
        this.units = units;
        this.links = links;
        this.access = access;
    }

    @GetMapping("/check")
    String check(
            @PathVariable String sheet,
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable String changed,
            Model model,
            Locale locale) {
        var assessment = viewSelfAssessment.view(new SheetCode(sheet), new UnitCode(unit));
        requireUnit(assessment, Role.UNIT_OFFICER);
        if (assessment.submittedAt() != null) {
            return "redirect:" + page(assessment) + "/receipt";
        }
        describe(assessment, model, locale);
        model.addAttribute("form", AssessmentForm.of(assessment, locale));
        model.addAttribute("changed", changed != null);
        model.addAttribute(
                "missing",
                assessment.sheet().criteria().stream()
                        .map(Criterion::code)
                        .filter(code -> !assessment.points().containsKey(code))
                        .toList());
        return "portal/assessment-check";
    }

    /** Pressed twice it does the same as once. */
    @PostMapping("/check")
    String submit(
            @PathVariable String sheet,
            @PathVariable String unit,
            @RequestParam(name = "_version", required = false) @Nullable String version) {
        var seen = Revision.ofIfMatch(version);
        var assessment = viewSelfAssessment.view(new SheetCode(sheet), new UnitCode(unit));
        var page = page(assessment);
        requireUnit(assessment, Role.UNIT_OFFICER);
        try {
            if (assessment.submittedAt() == null) {
                assessment.revision().mustBe(seen);
            }
            submitSelfAssessment.submit(new SheetCode(sheet), new UnitCode(unit));
        } catch (Problem refusal) {
            var now = viewSelfAssessment.view(new SheetCode(sheet), new UnitCode(unit));
            if (isSubmissionOf(seen, now)) {
                return "redirect:" + page + "/receipt";
            }
            if (refusal.type() == SharedProblem.CHANGED_MEANWHILE) {
                return "redirect:" + page + "/check?changed=1";
            }
            throw refusal;
        }
        return "redirect:" + page + "/receipt";
    }

    @GetMapping("/receipt")
    String receipt(@PathVariable String sheet, @PathVariable String unit, Model model, Locale locale) {
        var assessment = viewSelfAssessment.view(new SheetCode(sheet), new UnitCode(unit));
        requireUnit(assessment, Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.UNIT_COUNCIL);
        if (assessment.submittedAt() == null) {
            return "redirect:" + page(assessment);
        }
        var link = links.to(page(assessment));
        describe(assessment, model, locale);
        model.addAttribute("link", link);
        model.addAttribute("qr", QrCode.of(link));
        return "portal/assessment-receipt";
    }

    private void describe(SelfAssessment assessment, Model model, Locale locale) {
        model.addAttribute("assessment", assessment);
        model.addAttribute("page", page(assessment));
        model.addAttribute("total", ScoreText.of(assessment.total(), locale));
        model.addAttribute("max", ScoreText.of(assessment.sheet().max(), locale));
        model.addAttribute("unitName", units.get(assessment.unit()).name());
    }

    /** True when what was seen is what was submitted, so that the second press of a button finds the work of the first. */
    private static boolean isSubmissionOf(@Nullable Revision seen, SelfAssessment now) {
        return now.submittedAt() != null && seen != null && now.revision().value() == seen.value() + 1;
    }

    private static String page(SelfAssessment assessment) {
        return "/assessments/" + assessment.sheet().code() + "/" + assessment.unit();
    }

    private void requireUnit(SelfAssessment assessment, Role... roles) {
        access.require(Arrays.stream(roles)
                .map(role -> Group.of(role, assessment.unit()))
                .toArray(Group[]::new));
    }
}
