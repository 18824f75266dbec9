package vn.thidua.workflow.ruleset;

/** Whether a nomination of an award passes through the emulation cluster (domain rules 3.4). */
public enum ClusterStep {
    REQUIRED,
    INFORM,
    SKIP
}
