package vn.thidua.workflow.cluster;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.organisation.ClusterSeat;
import vn.thidua.workflow.shared.UnitCode;

/**
 * One member unit in a round.
 *
 * @param selfTotal null while its self-assessment is not handed in
 * @param assessedAt null while its self-assessment is not handed in
 * @param peersScoredAt null while it has not scored the others
 * @param present null before the closing meeting
 */
record MemberRow(
        UnitCode unit,
        int position,
        ClusterSeat seat,
        @Nullable BigDecimal selfTotal,
        @Nullable Instant assessedAt,
        @Nullable Instant peersScoredAt,
        @Nullable Boolean present) {}
