package vn.thidua.workflow.cluster;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.ballot.BallotBoxes;
import vn.thidua.workflow.shared.RoundId;

/** The second key holder agrees to closing the cluster ballot. */
@Component
public class ReleaseClusterKeyShare {

    private final RoundDesk desk;
    private final BallotDesk ballot;
    private final BallotBoxes boxes;

    ReleaseClusterKeyShare(RoundDesk desk, BallotDesk ballot, BallotBoxes boxes) {
        this.desk = desk;
        this.ballot = ballot;
        this.boxes = boxes;
    }

    /** The chair may now close. @throws vn.thidua.workflow.shared.Problem {@code round-not-at-this-step} */
    @Transactional
    public void release(RoundId id) {
        var round = desk.toAddTo(id);
        desk.requireSight(round);
        round.require(RoundStatus.BALLOT_OPEN);
        desk.require(round, ballot.chair(round).keyHolder(round.cluster()));
        boxes.releaseKeyShare(round.ballotBox());
    }
}
