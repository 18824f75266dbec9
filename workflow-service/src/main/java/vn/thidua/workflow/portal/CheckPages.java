package vn.thidua.workflow.portal;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.workflow.documents.QrCode;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.NominationView;
import vn.thidua.workflow.nomination.ReadTimeline;
import vn.thidua.workflow.nomination.TimelineEntry;
import vn.thidua.workflow.nomination.ViewNomination;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.Revision;
import vn.thidua.workflow.shared.SharedProblem;

/** The look at the whole dossier before it leaves a desk of the unit, and the receipt afterwards. */
@Controller
class CheckPages {

    /** What takes a dossier off a desk or brings it back; the newest of them tells where it is. */
    private static final Set<String> MOVES =
            Set.of("dossier-prepared", "submitted", "resubmitted", "proposal-sent-back", "returned");

    private final ViewNomination nominations;
    private final ReadTimeline timeline;
    private final ConfirmHandOver confirmHandOver;
    private final DraftParts draftParts;
    private final PaperLinks links;
    private final Access access;
    private final MessageSource messages;
    private final Clock clock;

    CheckPages(
            ViewNomination nominations,
            ReadTimeline timeline,
            ConfirmHandOver confirmHandOver,
            DraftParts draftParts,
            PaperLinks links,
            Access access,
            MessageSource messages,
            Clock clock) {
        this.nominations = nominations;
        this.timeline = timeline;
        this.confirmHandOver = confirmHandOver;
        this.draftParts = draftParts;
        this.links = links;
        this.access = access;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/nominations/{id}/check")
    String check(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String changed,
            Model model,
            Locale locale) {
        var view = nominations.view(NominationId.of(id));
        requireUnit(view, Role.UNIT_OFFICER, Role.UNIT_HEAD);
        var step = offered(view);
        if (step.isEmpty()) {
            return "redirect:/nominations/" + view.card().id();
        }
        model.addAttribute("view", view);
        model.addAttribute("card", view.card());
        model.addAttribute("step", step.get());
        model.addAttribute("writes", step.get() != HandOver.SIGN);
        model.addAttribute("changed", changed != null);
        model.addAttribute("sectionText", SectionText.of(view.sections()));
        model.addAttribute("progress", draftParts.of(view, locale));
        model.addAttribute("stops", FindingText.of(step.get().stops(view.findings()), messages, locale));
        model.addAttribute("findings", FindingText.of(view.findings(), messages, locale));
        return "portal/nomination-check";
    }

    /** Pressed twice it does the same as once. */
    @PostMapping("/nominations/{id}/check")
    String confirm(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable HandOver step,
            @RequestParam(name = "_version", required = false) @Nullable String version,
            Locale locale) {
        var nomination = NominationId.of(id);
        var view = nominations.view(nomination);
        requireUnit(view, Role.UNIT_OFFICER, Role.UNIT_HEAD);
        if (step == null) {
            throw SharedProblem.INPUT_INVALID.on("step");
        }
        try {
            confirmHandOver.confirm(nomination, step, Revision.ofIfMatch(version));
        } catch (Problem refusal) {
            if (!isDone(nomination, step, locale)) {
                if (refusal.type() == SharedProblem.CHANGED_MEANWHILE) {
                    return "redirect:/nominations/" + nomination + "/check?changed=1";
                }
                throw refusal;
            }
        }
        return "redirect:/nominations/" + nomination + "/receipt";
    }

    @GetMapping("/nominations/{id}/receipt")
    String receipt(@PathVariable String id, Model model, Locale locale) {
        var view = nominations.view(NominationId.of(id));
        requireUnit(view, Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.UNIT_COUNCIL);
        var page = "/nominations/" + view.card().id();
        var handedOver = timeline.of(view.card().id(), locale).stream()
                .filter(entry -> step(entry).isPresent())
                .reduce((earlier, later) -> later);
        if (handedOver.isEmpty()) {
            return "redirect:" + page;
        }
        var link = links.to(page);
        model.addAttribute("card", view.card());
        model.addAttribute("entry", handedOver.get());
        model.addAttribute("step", step(handedOver.get()).orElseThrow());
        model.addAttribute("link", link);
        model.addAttribute("qr", QrCode.of(link));
        return "portal/nomination-receipt";
    }

    private Optional<HandOver> offered(NominationView view) {
        return HandOver.among(NominationAction.offeredTo(access, view, List.of(), clock.instant()));
    }

    private boolean isDone(NominationId id, HandOver step, Locale locale) {
        return timeline.of(id, locale).stream()
                .map(TimelineEntry::fact)
                .filter(MOVES::contains)
                .reduce((earlier, later) -> later)
                .filter(newest -> Objects.equals(newest, step.fact()))
                .isPresent();
    }

    private static Optional<HandOver> step(TimelineEntry entry) {
        return Arrays.stream(HandOver.values())
                .filter(step -> step.fact().equals(entry.fact()))
                .findFirst();
    }

    private void requireUnit(NominationView view, Role... roles) {
        access.require(Arrays.stream(roles)
                .map(role -> Group.of(role, view.card().unit()))
                .toArray(Group[]::new));
    }
}
