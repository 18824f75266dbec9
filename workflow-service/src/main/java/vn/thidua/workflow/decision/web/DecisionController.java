package vn.thidua.workflow.decision.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.workflow.decision.ArchiveDossier;
import vn.thidua.workflow.decision.PresentAward;
import vn.thidua.workflow.decision.RefuseDecision;
import vn.thidua.workflow.decision.SignDecision;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;

/** The decision on one nomination and what follows it. */
@RestController
@RequestMapping("/api/nominations/{id}")
class DecisionController {

    private final SignDecision signDecision;
    private final RefuseDecision refuseDecision;
    private final PresentAward presentAward;
    private final ArchiveDossier archiveDossier;

    DecisionController(
            SignDecision signDecision,
            RefuseDecision refuseDecision,
            PresentAward presentAward,
            ArchiveDossier archiveDossier) {
        this.signDecision = signDecision;
        this.refuseDecision = refuseDecision;
        this.presentAward = presentAward;
        this.archiveDossier = archiveDossier;
    }

    @PostMapping("/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sign(@PathVariable String id, @RequestBody @Valid NewDecision body) {
        signDecision.sign(NominationId.of(id), body.number().strip(), body.decidedOn());
    }

    @PostMapping("/decision/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable String id, @RequestBody @Valid Because body) {
        refuseDecision.refuse(NominationId.of(id), new Reason(body.code(), body.text()));
    }

    @PostMapping("/presentation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void present(@PathVariable String id, @RequestBody @Valid Presentation body) {
        presentAward.present(NominationId.of(id), body.presentedOn());
    }

    @PostMapping("/archiving")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void archive(@PathVariable String id) {
        archiveDossier.archive(NominationId.of(id));
    }

    record NewDecision(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate decidedOn) {}

    record Because(
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 2000) String text) {}

    record Presentation(@NotNull LocalDate presentedOn) {}
}
