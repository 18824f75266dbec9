package vn.thidua.workflow.nomination;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.documents.StoredDocument;
import vn.thidua.workflow.ruleset.PaperRequirement;
import vn.thidua.workflow.shared.Revision;

/**
 * A dossier as somebody who may see it sees it.
 *
 * @param position of the person; null for a collective
 * @param rulesWarning what to show where the rule set stands in for one that is not confirmed; null when there is nothing to warn of
 * @param supplementDue deadline of a supplement asked for; null while none is
 */
public record NominationView(
        NominationCard card,
        @Nullable String position,
        Basis basis,
        Revision revision,
        Map<Section, JsonNode> sections,
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

    /** A line of the document matrix. @param attached newest version; null while there is none */
    public record Paper(
            PaperRequirement requirement, @Nullable StoredDocument attached) {

        /** True of the minutes of the unit council, which nobody can have before it has met. */
        public boolean followsTheVote() {
            return requirement.paper().equals(UnitPapers.COUNCIL_MINUTES);
        }
    }
}
