package vn.thidua.workflow.council;

/** How far a session has come; the order is the order of the session. */
public enum SessionStatus {
    CONVENED,
    BALLOT_OPEN,
    BALLOT_CLOSED,
    MINUTES_SIGNED
}
