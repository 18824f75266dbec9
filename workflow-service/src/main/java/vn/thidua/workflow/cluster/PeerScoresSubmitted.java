package vn.thidua.workflow.cluster;

import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;

/** A member has scored every other member. */
public record PeerScoresSubmitted(RoundId round, UnitCode unit) implements ClusterFact {}
