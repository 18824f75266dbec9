package vn.thidua.workflow.cluster.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.workflow.assessment.SheetCode;
import vn.thidua.workflow.cluster.OpenRound;
import vn.thidua.workflow.cluster.RaiseObjection;
import vn.thidua.workflow.cluster.ScoreChange;
import vn.thidua.workflow.cluster.SettleObjection;
import vn.thidua.workflow.cluster.StartPeerScoring;
import vn.thidua.workflow.cluster.SubmitPeerScores;
import vn.thidua.workflow.cluster.Verification;
import vn.thidua.workflow.cluster.VerifyScores;
import vn.thidua.workflow.cluster.ViewRound;
import vn.thidua.workflow.shared.RoundId;

/** The yearly round: opening, scoring, verification and objections. */
@RestController
@RequestMapping("/api/rounds")
class RoundController {

    private final OpenRound openRound;
    private final ViewRound viewRound;
    private final StartPeerScoring startPeerScoring;
    private final SubmitPeerScores submitPeerScores;
    private final VerifyScores verifyScores;
    private final RaiseObjection raiseObjection;
    private final SettleObjection settleObjection;

    RoundController(
            OpenRound openRound,
            ViewRound viewRound,
            StartPeerScoring startPeerScoring,
            SubmitPeerScores submitPeerScores,
            VerifyScores verifyScores,
            RaiseObjection raiseObjection,
            SettleObjection settleObjection) {
        this.openRound = openRound;
        this.viewRound = viewRound;
        this.startPeerScoring = startPeerScoring;
        this.submitPeerScores = submitPeerScores;
        this.verifyScores = verifyScores;
        this.raiseObjection = raiseObjection;
        this.settleObjection = settleObjection;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> open(@RequestBody @Valid NewRound body) {
        return Map.of(
                "id",
                openRound
                        .open(body.cluster(), body.year(), new SheetCode(body.sheet()))
                        .toString());
    }

    @GetMapping
    List<RoundJson> all() {
        return viewRound.all().stream().map(RoundJson::of).toList();
    }

    @GetMapping("/{id}")
    RoundJson one(@PathVariable String id) {
        return RoundJson.of(viewRound.one(RoundId.of(id)));
    }

    @PostMapping("/{id}/scoring")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void startScoring(@PathVariable String id) {
        startPeerScoring.start(RoundId.of(id));
    }

    @PostMapping("/{id}/peer-scores")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void score(@PathVariable String id, @RequestBody @Valid NewPeerScores body) {
        submitPeerScores.submit(RoundId.of(id), UnitKeys.of(body.scores()));
    }

    @PostMapping("/{id}/verification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verify(@PathVariable String id, @RequestBody NewVerification body) {
        verifyScores.verify(
                RoundId.of(id),
                new Verification(UnitKeys.of(body.bonus()), UnitKeys.of(body.penalty()), UnitKeys.of(body.changes())));
    }

    @PostMapping("/{id}/objections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void objectTo(@PathVariable String id, @RequestBody @Valid NewObjection body) {
        raiseObjection.raise(RoundId.of(id), body.text());
    }

    @PostMapping("/{id}/objections/{unit}/settlement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void settle(@PathVariable String id, @PathVariable String unit, @RequestBody @Valid NewSettlement body) {
        settleObjection.settle(
                RoundId.of(id),
                UnitKeys.unit(unit),
                body.text(),
                Optional.ofNullable(body.changes()).orElse(Map.of()));
    }

    record NewRound(
            @NotBlank String cluster, int year, @NotBlank String sheet) {}

    record NewPeerScores(@NotNull Map<String, Map<String, BigDecimal>> scores) {}

    record NewVerification(
            @Nullable Map<String, BigDecimal> bonus,
            @Nullable Map<String, BigDecimal> penalty,
            @Nullable Map<String, Map<String, ScoreChange>> changes) {}

    record NewObjection(@NotBlank @Size(max = 4000) String text) {}

    record NewSettlement(
            @NotBlank @Size(max = 4000) String text,
            @Nullable Map<String, ScoreChange> changes) {}
}
