package vn.thidua.workflow.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.workflow.appraisal.Comment;
import vn.thidua.workflow.appraisal.ConsultationRequest;
import vn.thidua.workflow.appraisal.ViewAppraisal;
import vn.thidua.workflow.appraisal.ViewConsultations;
import vn.thidua.workflow.appraisal.ViewPublications;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.NominationView;
import vn.thidua.workflow.nomination.ReadTimeline;
import vn.thidua.workflow.nomination.ViewNomination;
import vn.thidua.workflow.ruleset.DueStage;
import vn.thidua.workflow.ruleset.Need;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.WorkingDays;

/** Pages of one nomination: opening it, and everything that can be done with it. */
@Controller
class NominationPages {

    private final ViewNomination viewNomination;
    private final ReadTimeline readTimeline;
    private final ViewAppraisal appraisals;
    private final ViewConsultations consultations;
    private final ViewPublications publications;
    private final RuleSets ruleSets;
    private final DraftParts draftParts;
    private final MultipartProperties uploads;
    private final Access access;
    private final MessageSource messages;
    private final Clock clock;

    NominationPages(
            ViewNomination viewNomination,
            ReadTimeline readTimeline,
            ViewAppraisal appraisals,
            ViewConsultations consultations,
            ViewPublications publications,
            RuleSets ruleSets,
            DraftParts draftParts,
            MultipartProperties uploads,
            Access access,
            MessageSource messages,
            Clock clock) {
        this.viewNomination = viewNomination;
        this.readTimeline = readTimeline;
        this.appraisals = appraisals;
        this.consultations = consultations;
        this.publications = publications;
        this.ruleSets = ruleSets;
        this.draftParts = draftParts;
        this.uploads = uploads;
        this.access = access;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/nominations/new")
    String open(Model model) {
        var lastYear = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE).getYear() - 1;
        model.addAttribute("year", lastYear);
        model.addAttribute("awards", ruleSets.forYear(lastYear).awards());
        model.addAttribute(
                "units",
                access.groups().stream()
                        .filter(group -> group.role() == Role.UNIT_OFFICER)
                        .map(Group::scope)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList());
        return "portal/nomination-new";
    }

    @GetMapping("/nominations/{id}")
    String nomination(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String saved,
            Model model,
            Locale locale) {
        var nomination = NominationId.of(id);
        var view = viewNomination.view(nomination);
        var now = clock.instant();
        var requests = consultations.shown(nomination);
        var actions = NominationAction.offeredTo(access, view, requests, now);
        model.addAttribute("view", view);
        model.addAttribute("card", view.card());
        model.addAttribute("actions", actions);
        model.addAttribute("writes", actions.contains(NominationAction.SECTIONS));
        model.addAttribute("attaches", actions.contains(NominationAction.ATTACH));
        if (actions.contains(NominationAction.SECTIONS)) {
            model.addAttribute("writer", access.me().value());
            model.addAttribute("saved", saved);
            model.addAttribute("progress", draftParts.of(view, locale));
        }
        model.addAttribute("attachable", attachable(view));
        model.addAttribute(
                "asksOther",
                attachable(view).stream()
                        .filter(paper -> paper.requirement().need() != Need.MANDATORY)
                        .anyMatch(paper -> view.asked(paper.requirement().paper()) != null));
        model.addAttribute("largestFile", uploads.getMaxFileSize().toBytes());
        model.addAttribute("sectionText", SectionText.of(view.sections()));
        model.addAttribute("timeline", readTimeline.of(nomination, locale));
        model.addAttribute("findings", FindingText.of(view.findings(), messages, locale));
        model.addAttribute("appraisal", appraisals.of(nomination).orElse(null));
        model.addAttribute("requests", requests);
        model.addAttribute(
                "openRequests",
                requests.stream().filter(ConsultationRequest::open).toList());
        model.addAttribute(
                "overdueRequests",
                requests.stream().filter(request -> request.overdue(now)).toList());
        model.addAttribute("comments", comments(actions, nomination));
        return "portal/nomination";
    }

    /** Papers that the unit may add now. */
    private static List<NominationView.Paper> attachable(NominationView view) {
        return view.papers().stream()
                .filter(paper -> view.isWritten() ? paper.requirement().due() != DueStage.CITY : paper.followsTheVote())
                .toList();
    }

    private List<Comment> comments(List<NominationAction> actions, NominationId nomination) {
        return actions.contains(NominationAction.RESOLVE) ? publications.comments(nomination) : List.of();
    }
}
