package vn.thidua.workflow.nomination;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.documents.Documents;
import vn.thidua.workflow.documents.StoredDocument;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.NominationId;

/** Shows a dossier to somebody who may see it. */
@Component
public class ViewNomination {

    private final VisibleNominations visible;
    private final Dossiers dossiers;
    private final Cards cards;
    private final RuleSets ruleSets;
    private final Documents documents;
    private final Sections sections;
    private final Eligibility eligibility;
    private final Overrides overrides;
    private final UnitVotes votes;
    private final Returns returns;
    private final DossierVersions versions;

    ViewNomination(
            VisibleNominations visible,
            Dossiers dossiers,
            Cards cards,
            RuleSets ruleSets,
            Documents documents,
            Sections sections,
            Eligibility eligibility,
            Overrides overrides,
            UnitVotes votes,
            Returns returns,
            DossierVersions versions) {
        this.visible = visible;
        this.dossiers = dossiers;
        this.cards = cards;
        this.ruleSets = ruleSets;
        this.documents = documents;
        this.sections = sections;
        this.eligibility = eligibility;
        this.overrides = overrides;
        this.votes = votes;
        this.returns = returns;
        this.versions = versions;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-found} when there is none that the actor may see */
    @Transactional(readOnly = true)
    public NominationView view(NominationId id) {
        visible.require(id);
        var nomination = dossiers.get(id);
        return new NominationView(
                cards.of(nomination),
                nomination.position(),
                nomination.basis(),
                nomination.revision(),
                sections.of(id),
                nomination.isBack() ? versions.newest(id) : null,
                papers(nomination),
                eligibility.of(nomination),
                overrides.of(id),
                votes.of(id),
                returns.of(id),
                ruleSets.forYear(nomination.year()).warning(),
                nomination.supplementDue(),
                nomination.openedAt(),
                nomination.changedAt());
    }

    private List<NominationView.Paper> papers(Nomination nomination) {
        var attached = documents.of(nomination.id().value()).stream()
                .collect(Collectors.toMap(StoredDocument::paper, Function.identity()));
        return ruleSets.byId(nomination.ruleSet()).papers(nomination.award()).stream()
                .map(each -> new NominationView.Paper(each, attached.get(each.paper())))
                .toList();
    }
}
