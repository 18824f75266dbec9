package vn.thidua.workflow.cluster;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.ballot.BallotBoxes;
import vn.thidua.workflow.ballot.Choice;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.RoundId;

/** A member unit votes. What it says is sealed at once and known to nobody. */
@Component
public class CastClusterVote {

    private final RoundDesk desk;
    private final BallotDesk ballot;
    private final BallotBoxes boxes;

    CastClusterVote(RoundDesk desk, BallotDesk ballot, BallotBoxes boxes) {
        this.desk = desk;
        this.ballot = ballot;
        this.boxes = boxes;
    }

    /**
     * The unit's envelopes lie in the box; voting again replaces them. Announces nothing: participation shows in the round.
     *
     * @return receipt code per nomination
     * @throws vn.thidua.workflow.shared.Problem {@code own-nomination} (domain rule SOD-2), {@code round-not-at-this-step}
     */
    @Transactional
    public Map<NominationId, String> cast(RoundId id, Map<NominationId, Choice> choices) {
        var round = desk.toAddTo(id);
        var unit = desk.reviewedFor(round);
        round.require(RoundStatus.BALLOT_OPEN);
        var sealed = new HashMap<UUID, Choice>();
        choices.forEach((nomination, choice) -> {
            if (ballot.isOwn(id, unit, nomination)) {
                throw ClusterProblem.OWN_NOMINATION.on(unit);
            }
            sealed.put(nomination.value(), choice);
        });
        var receipts = new HashMap<NominationId, String>();
        boxes.cast(round.ballotBox(), unit.value(), sealed)
                .forEach((item, receipt) -> receipts.put(new NominationId(item), receipt));
        return receipts;
    }
}
