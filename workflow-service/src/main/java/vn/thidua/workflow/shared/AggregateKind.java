package vn.thidua.workflow.shared;

/** Kinds of things that facts are about; audit rows and outgoing events are filed under them. */
public enum AggregateKind {
    NOMINATION,
    CLUSTER_ROUND,
    COUNCIL_SESSION,
    SELF_ASSESSMENT,
    TASK,
    PERSON,
    UNIT,
    SAMPLE_CLOCK
}
