package vn.thidua.workflow.organisation;

/** What a member unit is in its cluster for the year. */
public enum ClusterSeat {
    HEAD,
    DEPUTY,
    MEMBER
}
