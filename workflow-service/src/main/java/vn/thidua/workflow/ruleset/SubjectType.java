package vn.thidua.workflow.ruleset;

/** Whom an award honours. */
public enum SubjectType {
    INDIVIDUAL,
    COLLECTIVE
}
