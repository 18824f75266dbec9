package vn.thidua.workflow.shared;

/** Who acts, as the audit trail names them: a person's id, or {@code system} for timers and incoming events. */
public record Actor(String id) {

    public static final Actor SYSTEM = new Actor("system");
}
