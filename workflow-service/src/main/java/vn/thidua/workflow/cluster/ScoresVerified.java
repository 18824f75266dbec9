package vn.thidua.workflow.cluster;

import java.time.Instant;
import vn.thidua.workflow.shared.RoundId;

/** The verification team has fixed the scores; units may object once until the deadline. */
public record ScoresVerified(RoundId round, Instant objectionDeadline) implements ClusterFact {}
