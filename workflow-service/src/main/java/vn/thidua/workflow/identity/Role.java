package vn.thidua.workflow.identity;

/** What a person may be in the system. A role is held for a scope: a unit, a cluster, an agency, or the whole city. */
public enum Role {
    UNIT_OFFICER,
    UNIT_HEAD,
    UNIT_COUNCIL,
    CLUSTER_HEAD,
    CLUSTER_DEPUTY,
    CLUSTER_REVIEWER,
    CITY_SPECIALIST,
    CITY_HEAD,
    COUNCIL_CHAIR,
    COUNCIL_MEMBER,
    COUNCIL_SECRETARY,
    CHAIRMAN_PC,
    CONSULTEE,
    AUDITOR,
    SYS_ADMIN
}
