package vn.thidua.workflow.organisation;

import vn.thidua.workflow.shared.UnitCode;

/** A member unit of a cluster. @param position place in the cluster's own member list, from 1 */
public record ClusterMember(UnitCode unit, int position, ClusterSeat seat) {}
