package vn.thidua.workflow.ruleset;

/** Whether a paper is needed in a dossier. */
public enum Need {
    MANDATORY,
    CONDITIONAL
}
