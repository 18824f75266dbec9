package vn.thidua.workflow.nomination;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param savedAt when each section was saved last; empty while nothing is asked of the unit
 * @param rulesWarning what to show where the rule set stands in for one that is not confirmed; null when there is nothing to warn of
 * @param supplementDue deadline of a supplement asked for; null while none is
 */
public record NominationView(
        NominationCard card,
        @Nullable String position,
        Basis basis,
        Revision revision,
        Map<Section, JsonNode> sections,
        Map<Section, Instant> savedAt,
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

    /** True unless the dossier was returned for other parts than this; a paper that is not there yet may always be added. */
    public boolean opens(String part) {
        return card.status() != NominationStatus.RETURNED_UNIT
                || opens(returns, part)
                || papers.stream()
                        .anyMatch(paper -> paper.requirement().paper().equals(part) && paper.attached() == null);
    }

    /** What the newest return asks of this part; null when nothing, or when the dossier is not back. */
    public @Nullable String asked(String part) {
        return card.status() == NominationStatus.RETURNED_UNIT && !returns.isEmpty()
                ? newest(returns).parts().get(part)
                : null;
    }

    /** True while something is asked of this part and nobody has changed it since. */
    public boolean awaitsSupplement(String part) {
        return asked(part) != null && !changedAt(part).isAfter(newest(returns).returnedAt());
    }

    private Instant changedAt(String part) {
        return Stream.concat(
                        savedAt.entrySet().stream()
                                .filter(saved -> saved.getKey().slug().equals(part))
                                .map(Map.Entry::getValue),
                        papers.stream()
                                .map(Paper::attached)
                                .filter(Objects::nonNull)
                                .filter(document -> document.paper().equals(part))
                                .map(StoredDocument::storedAt))
                .findFirst()
                .orElse(Instant.MIN);
    }

    /** As far as the newest of these returns, oldest first, is concerned. */
    static boolean opens(List<ReturnNote> returns, String part) {
        return returns.isEmpty() || newest(returns).opens(part);
    }

    private static ReturnNote newest(List<ReturnNote> returns) {
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
