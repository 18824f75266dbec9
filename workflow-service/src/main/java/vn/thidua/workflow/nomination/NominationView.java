package vn.thidua.workflow.nomination;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.documents.StoredDocument;
import vn.thidua.workflow.ruleset.DueStage;
import vn.thidua.workflow.ruleset.PaperRequirement;
import vn.thidua.workflow.shared.Revision;

/**
 * A dossier as somebody who may see it sees it.
 *
 * @param position of the person; null for a collective
 * @param handedIn what the unit handed in last; null unless the dossier is back
 * @param rulesWarning what to show where the rule set stands in for one that is not confirmed; null when there is nothing to warn of
 * @param supplementDue deadline of a supplement asked for; null while none is
 */
public record NominationView(
        NominationCard card,
        @Nullable String position,
        Basis basis,
        Revision revision,
        Map<Section, JsonNode> sections,
        @Nullable HandedIn handedIn,
        List<Paper> papers,
        List<Finding> findings,
        List<OverrideNote> overrides,
        List<UnitVoteNote> unitVotes,
        List<ReturnNote> returns,
        @Nullable String rulesWarning,
        @Nullable Instant supplementDue,
        Instant openedAt,
        Instant changedAt) {

    /** True when the unit has let the deadline of a supplement pass. */
    public boolean supplementOverdue(Instant now) {
        return card.status() == NominationStatus.RETURNED_UNIT && supplementDue != null && now.isAfter(supplementDue);
    }

    /** The parts that the unit writes or brings: sections, then papers. */
    public List<Part> parts() {
        return Stream.concat(
                        Arrays.stream(Section.values()).map(section -> new Part(section.slug(), null)),
                        papers.stream()
                                .filter(paper -> paper.requirement().due() != DueStage.CITY)
                                .map(paper -> new Part(paper.requirement().paper(), paper)))
                .toList();
    }

    /** True while the unit writes in it. */
    public boolean isWritten() {
        return card.status() == NominationStatus.DRAFT || card.status() == NominationStatus.RETURNED_UNIT;
    }

    /**
     * True unless the dossier was returned for other parts than this. What was not there may always be added, and what stops the
     * dossier may be put right.
     */
    public boolean opens(String part) {
        return handedIn == null
                || returns.isEmpty()
                || newest().opens(part)
                || Section.find(part).map(this::isNeeded).orElseGet(() -> !handedIn.has(part));
    }

    /** What the newest return asks of this part; null when nothing, or when the dossier is not back. */
    public @Nullable String asked(String part) {
        return handedIn == null || returns.isEmpty() ? null : newest().parts().get(part);
    }

    /** True while something is asked of this part and it says what it said when the dossier left the unit. */
    public boolean awaitsSupplement(String part) {
        return handedIn != null && asked(part) != null && !differs(part, handedIn);
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code part-not-asked} unless the unit may change it */
    void mustOpen(String part) {
        if (!opens(part)) {
            throw NominationProblem.PART_NOT_ASKED.on(PartText.of(part, papers));
        }
    }

    private boolean isNeeded(Section section) {
        return (handedIn != null && !handedIn.has(section))
                || findings.stream().filter(Finding::stops).anyMatch(finding -> finding.section() == section);
    }

    private boolean differs(String part, HandedIn before) {
        return Section.find(part)
                .map(section -> before.differs(section, sections.get(section)))
                .orElseGet(() -> papers.stream()
                        .map(Paper::attached)
                        .anyMatch(
                                now -> now != null && now.paper().equals(part) && before.differs(part, now.version())));
    }

    private ReturnNote newest() {
        return returns.get(returns.size() - 1);
    }

    /** Something that the unit writes or brings. @param part section or paper code @param paper null for a section */
    public record Part(String part, @Nullable Paper paper) {}

    /** A line of the document matrix. @param attached newest version; null while there is none */
    public record Paper(
            PaperRequirement requirement, @Nullable StoredDocument attached) {

        /** True of the minutes of the unit council, which nobody can have before it has met. */
        public boolean followsTheVote() {
            return requirement.paper().equals(UnitPapers.COUNCIL_MINUTES);
        }
    }
}
