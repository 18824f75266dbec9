package vn.thidua.workflow.council;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.organisation.CouncilSeat;
import vn.thidua.workflow.ruleset.Award;
import vn.thidua.workflow.ruleset.RuleSetId;
import vn.thidua.workflow.ruleset.Threshold;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.SessionId;

/**
 * A session as the council and the city see it. Nothing is counted before closing, and nobody sees running totals.
 *
 * @param voted who has handed in envelopes while the ballot is open, for the secretary; not what they said
 * @param minutes null until the ballot is counted
 */
public record SessionView(
        SessionId id,
        String council,
        RuleSetId ruleSet,
        @Nullable String ruleSetWarning,
        Instant heldAt,
        SessionStatus status,
        @Nullable Instant ballotDeadline,
        List<Seat> members,
        List<Item> agenda,
        Set<String> voted,
        @Nullable Minutes minutes) {

    /** Until when members may vote; null unless they may now. */
    public @Nullable Instant votesUntil() {
        return status == SessionStatus.BALLOT_OPEN ? ballotDeadline : null;
    }

    /** Somebody of the council. @param present null before the session is opened */
    public record Seat(
            PersonId person,
            String name,
            CouncilSeat seat,
            boolean votes,
            @Nullable Boolean present) {}

    /**
     * A nomination on the agenda.
     *
     * @param recused members who do not vote on it because they belong to its unit
     * @param count null until the ballot is counted
     * @param receipts prove inclusion, not content
     */
    public record Item(
            NominationId nomination,
            String dossierCode,
            String subject,
            String unitName,
            Award award,
            Threshold threshold,
            Set<PersonId> recused,
            @Nullable Count count,
            List<String> receipts) {}

    /**
     * The record of the ballot.
     *
     * @param written how many absent members answered in writing
     * @param signedAt null until the chair has signed
     * @param signedBy null until the chair has signed
     */
    public record Minutes(
            int participants,
            int written,
            int base,
            String merkleRoot,
            @Nullable Instant signedAt,
            @Nullable String signedBy) {}
}
