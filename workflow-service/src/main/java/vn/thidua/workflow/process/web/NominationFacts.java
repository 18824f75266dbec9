package vn.thidua.workflow.process.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.appraisal.ViewAppraisal;
import vn.thidua.workflow.nomination.Finding;
import vn.thidua.workflow.nomination.NominationView;
import vn.thidua.workflow.ruleset.Need;

/** What a form says of a nomination. */
@Component
class NominationFacts {

    private final ViewAppraisal appraisals;

    NominationFacts(ViewAppraisal appraisals) {
        this.appraisals = appraisals;
    }

    List<CaseFact> of(NominationView view, Locale locale) {
        var card = view.card();
        var award = locale.getLanguage().equals("en")
                ? card.award().nameEn()
                : card.award().nameVi();
        var facts = new ArrayList<CaseFact>();
        facts.add(CaseFact.plain("field.award", award));
        facts.add(CaseFact.plain("field.subject", subject(view)));
        facts.add(CaseFact.plain("field.unit", card.unitName()));
        facts.add(CaseFact.message("field.status", "nomination.status." + card.status()));
        facts.add(papers(view));
        facts.add(findings(view.findings()));
        if (!view.unitVotes().isEmpty()) {
            var vote = view.unitVotes().get(view.unitVotes().size() - 1);
            facts.add(CaseFact.message("facts.unitVote", "facts.unitVote.of", vote.yes(), vote.members()));
        }
        if (!view.returns().isEmpty()) {
            facts.add(CaseFact.message(
                    "facts.returns", "facts.returns.times", view.returns().size()));
        }
        appraisals.of(card.id()).ifPresent(appraisal -> {
            if (appraisal.verdict() != null) {
                facts.add(CaseFact.message("field.verdict", "verdict." + appraisal.verdict()));
                facts.add(CaseFact.plain("field.note", String.valueOf(appraisal.note())));
            }
        });
        return facts;
    }

    private static String subject(NominationView view) {
        return view.position() == null ? view.card().subject() : view.card().subject() + ", " + view.position();
    }

    private static CaseFact papers(NominationView view) {
        var mandatory = view.papers().stream()
                .filter(paper -> paper.requirement().need() == Need.MANDATORY)
                .toList();
        var present =
                mandatory.stream().filter(paper -> paper.attached() != null).count();
        return CaseFact.message("nomination.papers", "facts.papers.of", present, mandatory.size());
    }

    private static CaseFact findings(List<Finding> findings) {
        var stopping = findings.stream().filter(Finding::stops).count();
        return findings.isEmpty()
                ? CaseFact.message("nomination.findings", "facts.findings.none")
                : CaseFact.message("nomination.findings", "facts.findings.of", findings.size(), stopping);
    }
}
