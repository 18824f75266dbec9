package vn.thidua.workflow.nomination;

/** What an award is proposed for; only merit counts when a later award looks at the history (principle P4). */
public enum Basis {
    MERIT,
    SUDDEN,
    THEMATIC,
    CONTRIBUTION,
    EXTERNAL
}
