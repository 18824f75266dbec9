package vn.thidua.workflow.cluster;

import vn.thidua.workflow.shared.RoundId;

/** The closing meeting has quorum and its secret ballot is open. */
public record ClusterBallotOpened(RoundId round, int voters) implements ClusterFact {}
