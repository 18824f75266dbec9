package vn.thidua.workflow.portal;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.workflow.appraisal.ViewAppraisal;
import vn.thidua.workflow.appraisal.ViewConsultations;
import vn.thidua.workflow.cluster.ViewRound;
import vn.thidua.workflow.council.ViewSession;
import vn.thidua.workflow.documents.PagePictures;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.nomination.ReadTimeline;
import vn.thidua.workflow.nomination.ViewNomination;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.SessionId;

/** Whole cases to read, without a frame around them: another page, such as a tab of Tasklist, takes them in. */
@Controller
class DossierParts {

    private final ViewNomination nominations;
    private final ReadTimeline timeline;
    private final ViewAppraisal appraisals;
    private final ViewConsultations consultations;
    private final ViewRound rounds;
    private final ViewSession sessions;
    private final DossierScores scores;
    private final PagePictures pages;
    private final People people;
    private final Access access;
    private final MessageSource messages;

    DossierParts(
            ViewNomination nominations,
            ReadTimeline timeline,
            ViewAppraisal appraisals,
            ViewConsultations consultations,
            ViewRound rounds,
            ViewSession sessions,
            DossierScores scores,
            PagePictures pages,
            People people,
            Access access,
            MessageSource messages) {
        this.nominations = nominations;
        this.timeline = timeline;
        this.appraisals = appraisals;
        this.consultations = consultations;
        this.rounds = rounds;
        this.sessions = sessions;
        this.scores = scores;
        this.pages = pages;
        this.people = people;
        this.access = access;
        this.messages = messages;
    }

    @GetMapping("/nominations/{id}/dossier")
    String nomination(@PathVariable String id, Model model, Locale locale) {
        var nomination = NominationId.of(id);
        var view = nominations.view(nomination);
        model.addAttribute("view", view);
        model.addAttribute("card", view.card());
        model.addAttribute("ownUnit", isOfOwnUnit(view.card().unit().value()));
        model.addAttribute("findings", FindingText.of(view.findings(), messages, locale));
        model.addAttribute("sectionText", SectionText.of(view.sections()));
        model.addAttribute("scores", scores.of(view.card()).orElse(null));
        model.addAttribute("evidence", EvidenceItem.of(view, pages));
        model.addAttribute("appraisal", appraisals.of(nomination).orElse(null));
        model.addAttribute("requests", consultations.shown(nomination));
        model.addAttribute("timeline", timeline.of(nomination, locale));
        return "portal/nomination-dossier";
    }

    @GetMapping("/rounds/{id}/dossier")
    String round(@PathVariable String id, Model model) {
        model.addAttribute("round", rounds.one(RoundId.of(id)));
        return "portal/round-dossier";
    }

    @GetMapping("/council/sessions/{id}/dossier")
    String session(@PathVariable String id, Model model) {
        var session = sessions.one(SessionId.of(id));
        var me = access.me();
        model.addAttribute("council", session);
        model.addAttribute(
                "recused",
                session.agenda().stream().anyMatch(item -> item.recused().contains(me)));
        return "portal/session-dossier";
    }

    /** A reader of the nominee's own unit is told so: who decides must not judge their own. */
    private boolean isOfOwnUnit(String unit) {
        return people.find(access.me())
                .map(person -> person.unit() != null && person.unit().value().equals(unit))
                .orElse(false);
    }
}
