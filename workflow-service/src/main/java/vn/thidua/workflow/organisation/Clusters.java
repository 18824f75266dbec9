package vn.thidua.workflow.organisation;

import java.util.List;
import java.util.Optional;
import vn.thidua.workflow.shared.UnitCode;

/** The directory of emulation clusters; membership, head and deputy are those of a year. */
public interface Clusters {

    /** Code of the cluster organised by the city council that the unit belonged to in that year. */
    Optional<String> clusterOf(UnitCode unit, int year);

    /** Name of the cluster. @throws vn.thidua.workflow.shared.Problem {@code cluster-unknown} */
    String name(String cluster);

    /** Members in the cluster's own order; empty for an unknown cluster or year. */
    List<ClusterMember> members(String cluster, int year);
}
