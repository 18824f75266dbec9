package vn.thidua.workflow.ballot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Secret ballots in double envelopes. Voters and items are opaque keys; nobody here knows what they stand for.
 *
 * <p>While a box is open there is one sealed envelope per voter and item. Closing opens, shuffles and counts them in one
 * transaction and leaves anonymous ballots only; after the commit the key is destroyed.
 */
public interface BallotBoxes {

    /** Opens a box. Each voter may cast on the items listed for them. */
    void open(BoxId box, Map<String, Set<UUID>> itemsByVoter);

    /**
     * Seals one choice per item; casting again replaces the earlier envelopes.
     *
     * @return receipt code per item, which proves inclusion after closing, not content
     * @throws vn.thidua.workflow.shared.Problem {@code ballot-box-closed}, {@code not-a-voter}, {@code item-not-on-ballot}
     */
    Map<UUID, String> cast(BoxId box, String voter, Map<UUID, Choice> choices);

    /** The second key holder agrees to closing; without it the box stays sealed. */
    void releaseKeyShare(BoxId box);

    /**
     * Counts. Afterwards no envelope exists, and the key is destroyed right after the commit.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code ballot-box-closed}, {@code key-share-not-released}
     */
    Map<UUID, Tally> close(BoxId box);

    boolean isOpen(BoxId box);

    /** Voters who have handed in at least one envelope; who did not is for reminders, what they said nobody knows. */
    Set<String> participants(BoxId box);

    /** Receipt codes of an item after closing, shuffled; empty before. */
    List<String> receipts(BoxId box, UUID item);

    /** Merkle root over the published receipt and ballot lists, lower-case hex, for the minutes. @throws vn.thidua.workflow.shared.Problem {@code ballot-box-open} */
    String merkleRoot(BoxId box);
}
