package vn.thidua.workflow.cluster;

import vn.thidua.workflow.shared.RoundId;

/** The time for objections is over and each one is settled; the ranking stands. */
public record ObjectionsClosed(RoundId round) implements ClusterFact {}
