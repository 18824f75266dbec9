package vn.thidua.workflow.nomination.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.workflow.nomination.Basis;
import vn.thidua.workflow.nomination.NominationStatus;
import vn.thidua.workflow.nomination.OpenNomination;
import vn.thidua.workflow.nomination.ReadTimeline;
import vn.thidua.workflow.nomination.TimelineEntry;
import vn.thidua.workflow.nomination.ViewNomination;
import vn.thidua.workflow.nomination.VisibleNominations;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.UnitCode;

/** Opens nominations and shows those that the caller may see. */
@RestController
@RequestMapping("/api/nominations")
class NominationController {

    private final OpenNomination open;
    private final VisibleNominations visible;
    private final ViewNomination view;
    private final ReadTimeline timeline;
    private final NominationJson json;

    NominationController(
            OpenNomination open,
            VisibleNominations visible,
            ViewNomination view,
            ReadTimeline timeline,
            NominationJson json) {
        this.open = open;
        this.visible = visible;
        this.view = view;
        this.timeline = timeline;
        this.json = json;
    }

    @PostMapping
    ResponseEntity<Opened> open(@RequestBody @Valid Proposal body) {
        var opened = open.open(new OpenNomination.Proposal(
                body.year(),
                new AwardCode(body.award()),
                new UnitCode(body.unit()),
                body.subject().strip(),
                body.position(),
                body.basis() == null ? Basis.MERIT : body.basis()));
        return ResponseEntity.created(URI.create("/api/nominations/" + opened.id()))
                .body(new Opened(opened.id().toString(), opened.dossierCode()));
    }

    @GetMapping
    List<NominationJson.Card> list(
            @RequestParam(required = false) @Nullable NominationStatus status,
            @RequestParam(required = false) @Nullable String unit) {
        // a code that no unit can have finds nothing
        if (unit != null && !unit.isEmpty() && !unit.matches(Forms.UNIT)) {
            return List.of();
        }
        var ofUnit = unit == null || unit.isEmpty() ? null : new UnitCode(unit);
        return visible.list(status, ofUnit).stream()
                .map(NominationJson.Card::of)
                .toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<NominationJson.Dossier> show(@PathVariable String id, Locale locale) {
        var seen = view.view(NominationId.of(id));
        return ResponseEntity.ok().eTag(seen.revision().etag()).body(json.of(seen, locale));
    }

    @GetMapping("/{id}/timeline")
    List<TimelineEntry> timeline(@PathVariable String id, Locale locale) {
        return timeline.of(NominationId.of(id), locale);
    }

    record Proposal(
            @Min(2000) @Max(2100) int year,
            @NotNull @Pattern(regexp = "[A-Z0-9_-]{2,20}") String award,
            @NotNull @Pattern(regexp = Forms.UNIT) String unit,

            @NotBlank @Size(max = 300) @Pattern(regexp = Forms.LINE)
            String subject,

            @Nullable @Size(max = 200) @Pattern(regexp = Forms.LINE)
            String position,

            @Nullable Basis basis) {}

    record Opened(String id, String dossierCode) {}
}
