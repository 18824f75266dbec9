package vn.thidua.workflow.cluster;

import vn.thidua.workflow.shared.RoundId;

/** The ballot is counted. */
public record ClusterBallotClosed(RoundId round, int participants) implements ClusterFact {}
