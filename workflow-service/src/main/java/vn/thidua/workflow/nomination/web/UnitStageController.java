package vn.thidua.workflow.nomination.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.workflow.nomination.PrepareDossier;
import vn.thidua.workflow.nomination.RecordUnitVote;
import vn.thidua.workflow.nomination.ResubmitNomination;
import vn.thidua.workflow.nomination.SendBackProposal;
import vn.thidua.workflow.nomination.SignProposal;
import vn.thidua.workflow.nomination.WithdrawNomination;
import vn.thidua.workflow.shared.NominationId;

/** The steps of a unit: prepare, vote, sign or send back, resubmit, withdraw. */
@RestController
@RequestMapping("/api/nominations/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class UnitStageController {

    private final PrepareDossier prepare;
    private final RecordUnitVote vote;
    private final SignProposal sign;
    private final SendBackProposal sendBack;
    private final ResubmitNomination resubmit;
    private final WithdrawNomination withdraw;

    UnitStageController(
            PrepareDossier prepare,
            RecordUnitVote vote,
            SignProposal sign,
            SendBackProposal sendBack,
            ResubmitNomination resubmit,
            WithdrawNomination withdraw) {
        this.prepare = prepare;
        this.vote = vote;
        this.sign = sign;
        this.sendBack = sendBack;
        this.resubmit = resubmit;
        this.withdraw = withdraw;
    }

    @PostMapping("/preparation")
    void prepare(@PathVariable String id) {
        prepare.prepare(NominationId.of(id));
    }

    @PostMapping("/unit-vote")
    void vote(@PathVariable String id, @RequestBody @Valid Count body) {
        vote.record(
                NominationId.of(id),
                new RecordUnitVote.Count(body.members(), body.present(), body.yes(), body.no(), body.invalid()));
    }

    @PostMapping("/signature")
    void sign(@PathVariable String id) {
        sign.sign(NominationId.of(id));
    }

    @PostMapping("/signature/refusal")
    void sendBack(@PathVariable String id, @RequestBody @Valid ReasonJson body) {
        sendBack.toOfficer(NominationId.of(id), body.reason());
    }

    @PostMapping("/resubmission")
    void resubmit(@PathVariable String id) {
        resubmit.resubmit(NominationId.of(id));
    }

    @PostMapping("/withdrawal")
    void withdraw(@PathVariable String id, @RequestBody @Valid ReasonJson body) {
        withdraw.withdraw(NominationId.of(id), body.reason());
    }

    record Count(
            @Min(1) @Max(1000) int members,
            @Min(1) @Max(1000) int present,
            @Min(0) @Max(1000) int yes,
            @Min(0) @Max(1000) int no,
            @Min(0) @Max(1000) int invalid) {}
}
