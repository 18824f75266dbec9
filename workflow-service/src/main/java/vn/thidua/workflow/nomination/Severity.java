package vn.thidua.workflow.nomination;

/** What a finding does: stop the dossier, or be shown to everybody who decides on it. */
public enum Severity {
    BLOCKING,
    WARNING
}
