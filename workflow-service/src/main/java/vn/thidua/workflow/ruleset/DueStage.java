package vn.thidua.workflow.ruleset;

/** Who owes a paper, and so by when it must be there. */
public enum DueStage {
    UNIT,
    CLUSTER,
    CITY
}
