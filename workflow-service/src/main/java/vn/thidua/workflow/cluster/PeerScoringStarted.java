package vn.thidua.workflow.cluster;

import vn.thidua.workflow.shared.RoundId;

/** The self-assessment window is closed; each member scores every other. */
public record PeerScoringStarted(RoundId round, int members) implements ClusterFact {}
