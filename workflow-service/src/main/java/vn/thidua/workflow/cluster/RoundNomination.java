package vn.thidua.workflow.cluster;

import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.UnitCode;

/** A nomination that waits for the result of a round. @param result null until the ballot is counted */
record RoundNomination(
        NominationId nomination,
        UnitCode unit,
        AwardCode award,
        @Nullable BallotResult result) {}
