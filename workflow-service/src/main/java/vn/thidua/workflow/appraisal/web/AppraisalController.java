package vn.thidua.workflow.appraisal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.workflow.appraisal.AcceptDossier;
import vn.thidua.workflow.appraisal.AnswerConsultation;
import vn.thidua.workflow.appraisal.AppraiseDossier;
import vn.thidua.workflow.appraisal.ConfirmAppraisal;
import vn.thidua.workflow.appraisal.ConsultationAnswer;
import vn.thidua.workflow.appraisal.ConsultationRequest;
import vn.thidua.workflow.appraisal.ReturnForSupplement;
import vn.thidua.workflow.appraisal.SendBackAppraisal;
import vn.thidua.workflow.appraisal.Verdict;
import vn.thidua.workflow.appraisal.ViewConsultations;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;

/** City intake, appraisal and consultation of one nomination. */
@RestController
@RequestMapping("/api/nominations/{id}")
class AppraisalController {

    /** The database cannot hold one. */
    private static final String NO_NUL = "[^\\x00]*";

    private final AcceptDossier acceptDossier;
    private final ReturnForSupplement returnForSupplement;
    private final AppraiseDossier appraiseDossier;
    private final ConfirmAppraisal confirmAppraisal;
    private final SendBackAppraisal sendBackAppraisal;
    private final AnswerConsultation answerConsultation;
    private final ViewConsultations viewConsultations;

    AppraisalController(
            AcceptDossier acceptDossier,
            ReturnForSupplement returnForSupplement,
            AppraiseDossier appraiseDossier,
            ConfirmAppraisal confirmAppraisal,
            SendBackAppraisal sendBackAppraisal,
            AnswerConsultation answerConsultation,
            ViewConsultations viewConsultations) {
        this.acceptDossier = acceptDossier;
        this.returnForSupplement = returnForSupplement;
        this.appraiseDossier = appraiseDossier;
        this.confirmAppraisal = confirmAppraisal;
        this.sendBackAppraisal = sendBackAppraisal;
        this.answerConsultation = answerConsultation;
        this.viewConsultations = viewConsultations;
    }

    @PostMapping("/intake/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable String id) {
        acceptDossier.accept(NominationId.of(id));
    }

    @PostMapping("/intake/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveBack(@PathVariable String id, @RequestBody @Valid Return body) {
        returnForSupplement.toUnit(
                NominationId.of(id),
                new Reason(body.code(), body.text()),
                body.items() == null ? List.of() : body.items(),
                body.parts() == null ? Map.of() : body.parts(),
                body.workingDays());
    }

    @PostMapping("/appraisal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void appraise(@PathVariable String id, @RequestBody @Valid NewVerdict body) {
        appraiseDossier.appraise(NominationId.of(id), body.verdict(), body.note() == null ? "" : body.note());
    }

    @PostMapping("/appraisal/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable String id) {
        confirmAppraisal.confirm(NominationId.of(id));
    }

    @PostMapping("/appraisal/send-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendBack(@PathVariable String id, @RequestBody @Valid Because body) {
        sendBackAppraisal.sendBack(NominationId.of(id), new Reason(body.code(), body.text()));
    }

    @GetMapping("/consultations")
    List<Consultation> consultations(@PathVariable String id) {
        return viewConsultations.of(NominationId.of(id)).stream()
                .map(Consultation::of)
                .toList();
    }

    @PostMapping("/consultations/{agency}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable String id, @PathVariable String agency, @RequestBody @Valid NewAnswer body) {
        answerConsultation.answer(NominationId.of(id), agency, body.answer(), body.grounds());
    }

    record Return(
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 2000) String text,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 500) @Pattern(regexp = NO_NUL) String> items,

            @Nullable @Size(max = 50)
            Map<@NotBlank @Size(max = 60) String, @NotBlank @Size(max = 500) @Pattern(regexp = NO_NUL) String> parts,

            @Nullable Integer workingDays) {}

    record NewVerdict(
            @NotNull Verdict verdict,
            @Nullable @Size(max = 4000) String note) {}

    record Because(
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 2000) String text) {}

    record NewAnswer(
            @NotNull ConsultationAnswer answer,
            @Nullable @Size(max = 4000) String grounds) {}

    record Consultation(
            String id,
            String agency,
            Instant requestedAt,
            Instant deadline,
            @Nullable ConsultationAnswer answer,
            @Nullable String grounds) {

        static Consultation of(ConsultationRequest request) {
            return new Consultation(
                    request.id().toString(),
                    request.agency(),
                    request.requestedAt(),
                    request.deadline(),
                    request.answer(),
                    request.grounds());
        }
    }
}
