package vn.thidua.workflow.cluster;

import java.util.List;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.RoundId;

/** The minutes are signed; these nominations go on to the city, the others do not. */
public record ClusterProposed(RoundId round, List<NominationId> proposed, List<NominationId> notProposed)
        implements ClusterFact {}
