package vn.thidua.workflow.cluster;

import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;

/** A unit objects to its verified score. */
public record ObjectionRaised(RoundId round, UnitCode unit) implements ClusterFact {}
