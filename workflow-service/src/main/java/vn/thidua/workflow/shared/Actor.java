package vn.thidua.workflow.shared;

/** Who acts, as the audit trail names them: a person's id, {@code system} for timers and incoming events, or {@code anonymous} for the public. */
public record Actor(String id) {

    public static final Actor SYSTEM = new Actor("system");
    public static final Actor ANONYMOUS = new Actor("anonymous");
}
