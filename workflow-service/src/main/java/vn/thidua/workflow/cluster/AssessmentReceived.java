package vn.thidua.workflow.cluster;

import java.math.BigDecimal;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;

/** A member unit has handed in its self-assessment. */
public record AssessmentReceived(RoundId round, UnitCode unit, BigDecimal total) implements ClusterFact {}
