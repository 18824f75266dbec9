package vn.thidua.workflow.cluster;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.assessment.SheetCode;
import vn.thidua.workflow.organisation.ClusterSeat;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.ruleset.RuleSetId;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;

/**
 * A round as the one who asks may see it. What they may not see, or what does not exist yet, is null or empty.
 *
 * @param chair unit that chairs the closing meeting; null before objections are closed
 * @param nobodyStands whether the ballot could begin but no candidate is left, so that the minutes end the round
 * @param comparison self totals beside peer aggregates: for head and deputy when all have scored or their time is over, for a unit its own after verification
 * @param ranking after verification: whole for reviewers, cluster and city; a unit's officers see their own line
 * @param results after the ballot is counted; never before
 * @param voted who has handed in an envelope while the ballot is open, for head and deputy; not what they said
 */
public record RoundView(
        RoundId id,
        String cluster,
        String clusterName,
        int year,
        SheetCode sheet,
        RuleSetId ruleSet,
        @Nullable String ruleSetWarning,
        RoundStatus status,
        Instant openedAt,
        Instant assessmentDeadline,
        @Nullable Instant objectionDeadline,
        @Nullable UnitCode chair,
        List<Member> members,
        List<Candidate> candidates,
        boolean nobodyStands,
        List<PeerView> comparison,
        List<Standing> ranking,
        List<Objection> objections,
        Set<String> voted,
        List<Result> results,
        @Nullable Minutes minutes) {

    /** What the round waits for now; null where its next step has no date. */
    public @Nullable Instant nextDeadline() {
        return switch (status) {
            case SELF_ASSESSMENT -> assessmentDeadline;
            case VERIFIED -> objectionDeadline;
            case PEER_SCORING, OBJECTIONS_CLOSED, BALLOT_OPEN, BALLOT_CLOSED, PROPOSED -> null;
        };
    }

    /** A member unit and how far it has come. @param present null before the closing meeting */
    public record Member(
            UnitCode unit,
            String name,
            ClusterSeat seat,
            boolean assessed,
            boolean peersScored,
            @Nullable Boolean present) {}

    /** A nomination that the round decides on. */
    public record Candidate(NominationId nomination, UnitCode unit, AwardCode award) {}

    /** A counted item with the receipt codes that prove inclusion. */
    public record Result(NominationId nomination, BallotResult votes, List<String> receipts) {}

    /** What the ballot's record rests on. @param signedAt null until signed @param signedBy null until signed */
    public record Minutes(
            String merkleRoot,
            @Nullable Instant signedAt,
            @Nullable String signedBy) {}
}
