package vn.thidua.workflow.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.workflow.assessment.AssessmentStatus;
import vn.thidua.workflow.assessment.SaveSelfAssessment;
import vn.thidua.workflow.assessment.SelfAssessment;
import vn.thidua.workflow.assessment.SheetCode;
import vn.thidua.workflow.assessment.ViewSelfAssessment;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.organisation.Units;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.Revision;
import vn.thidua.workflow.shared.SharedProblem;
import vn.thidua.workflow.shared.UnitCode;

/** The page on which a unit scores itself. */
@Controller
class AssessmentPage {

    private final ViewSelfAssessment viewSelfAssessment;
    private final SaveSelfAssessment saveSelfAssessment;
    private final Units units;
    private final Access access;
    private final MessageSource messages;

    AssessmentPage(
            ViewSelfAssessment viewSelfAssessment,
            SaveSelfAssessment saveSelfAssessment,
            Units units,
            Access access,
            MessageSource messages) {
        this.viewSelfAssessment = viewSelfAssessment;
        this.saveSelfAssessment = saveSelfAssessment;
        this.units = units;
        this.access = access;
        this.messages = messages;
    }

    @GetMapping("/assessments/{sheet}/{unit}")
    String assessment(
            @PathVariable String sheet,
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable String saved,
            Model model,
            Locale locale) {
        var assessment = viewSelfAssessment.view(new SheetCode(sheet), new UnitCode(unit));
        model.addAttribute("assessment", assessment);
        model.addAttribute("form", AssessmentForm.of(assessment, locale));
        model.addAttribute("total", ScoreText.of(assessment.total(), locale));
        model.addAttribute("max", ScoreText.of(assessment.sheet().max(), locale));
        model.addAttribute("unitName", units.get(assessment.unit()).name());
        model.addAttribute("writes", writes(assessment));
        model.addAttribute("writer", access.me().value());
        model.addAttribute("saved", saved != null);
        return "portal/assessment";
    }

    /** For browsers that run no scripts; scripts send the same to the API while somebody types. */
    @PostMapping("/assessments/{sheet}/{unit}")
    String save(
            @PathVariable String sheet,
            @PathVariable String unit,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        var page = "/assessments/" + new SheetCode(sheet) + "/" + new UnitCode(unit);
        try {
            saveSelfAssessment.save(
                    new SheetCode(sheet),
                    new UnitCode(unit),
                    AssessmentForm.points(form),
                    AssessmentForm.explanations(form),
                    Revision.ofIfMatch(form.get("_version")));
        } catch (Problem refusal) {
            if (refusal.type() != SharedProblem.CHANGED_MEANWHILE) {
                throw refusal;
            }
            response.setStatus(refusal.type().status());
            var now = viewSelfAssessment.view(new SheetCode(sheet), new UnitCode(unit));
            model.addAttribute("conflict", conflict(page, now, form, locale));
            return "portal/conflict";
        }
        return "redirect:" + page + "?saved=1";
    }

    private boolean writes(SelfAssessment assessment) {
        return assessment.status() != AssessmentStatus.SUBMITTED
                && access.holds(Group.of(Role.UNIT_OFFICER, assessment.unit()));
    }

    private Conflict conflict(String page, SelfAssessment now, Map<String, String> form, Locale locale) {
        var explanation = messages.getMessage("field.explanation", null, locale);
        var lines = AssessmentForm.differences(now.sheet(), form, AssessmentForm.of(now, locale), explanation);
        var names = lines.stream().map(Conflict.Line::name).collect(Collectors.toSet());
        var unchanged = form.entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_") && !names.contains(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Conflict(page, page, now.revision().etag(), unchanged, lines);
    }
}
