package vn.thidua.workflow.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.workflow.assessment.Criterion;
import vn.thidua.workflow.assessment.SaveSelfAssessment;
import vn.thidua.workflow.assessment.SelfAssessment;
import vn.thidua.workflow.assessment.SheetCode;
import vn.thidua.workflow.assessment.SubmitSelfAssessment;
import vn.thidua.workflow.assessment.ViewSelfAssessment;
import vn.thidua.workflow.shared.Revision;
import vn.thidua.workflow.shared.SharedProblem;
import vn.thidua.workflow.shared.UnitCode;

/** A unit's self-assessment on a sheet: read, saved while typing, submitted once. */
@RestController
@RequestMapping("/api/assessments/{sheet}/{unit}")
class AssessmentController {

    private final ViewSelfAssessment view;
    private final SaveSelfAssessment save;
    private final SubmitSelfAssessment submit;

    AssessmentController(ViewSelfAssessment view, SaveSelfAssessment save, SubmitSelfAssessment submit) {
        this.view = view;
        this.save = save;
        this.submit = submit;
    }

    @GetMapping
    ResponseEntity<Answer> show(@PathVariable String sheet, @PathVariable String unit) {
        return answer(view.view(new SheetCode(sheet), unit(unit)));
    }

    @PutMapping
    ResponseEntity<Answer> save(
            @PathVariable String sheet,
            @PathVariable String unit,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid Draft draft) {
        var explanations = draft.explanations() == null ? Map.<String, String>of() : draft.explanations();
        return answer(
                save.save(new SheetCode(sheet), unit(unit), draft.points(), explanations, Revision.ofIfMatch(ifMatch)));
    }

    @PostMapping("/submission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submit(@PathVariable String sheet, @PathVariable String unit) {
        submit.submit(new SheetCode(sheet), unit(unit));
    }

    private static UnitCode unit(String text) {
        try {
            return new UnitCode(text);
        } catch (IllegalArgumentException malformed) {
            throw SharedProblem.NOT_FOUND.on(text);
        }
    }

    private static ResponseEntity<Answer> answer(SelfAssessment assessment) {
        return ResponseEntity.ok().eTag(assessment.revision().etag()).body(Answer.of(assessment));
    }

    record Draft(
            @NotNull Map<@NotNull String, @NotNull BigDecimal> points,
            @Nullable Map<@NotNull String, @NotNull String> explanations) {}

    record Answer(
            String sheet,
            String sheetName,
            String unit,
            String status,
            Map<String, BigDecimal> points,
            Map<String, String> explanations,
            BigDecimal total,
            BigDecimal max,
            List<Criterion> criteria,
            @Nullable Instant submittedAt) {

        static Answer of(SelfAssessment assessment) {
            var sheet = assessment.sheet();
            return new Answer(
                    sheet.code().value(),
                    sheet.name(),
                    assessment.unit().value(),
                    assessment.status().name(),
                    assessment.points(),
                    assessment.explanations(),
                    assessment.total(),
                    sheet.max(),
                    sheet.criteria(),
                    assessment.submittedAt());
        }
    }
}
