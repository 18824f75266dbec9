package vn.thidua.notification.delivery;

/** What became of one attempt. */
public sealed interface Receipt {

    /** The other side has taken it over. */
    record Accepted() implements Receipt {}

    /** It will never be taken. */
    record Refused(String reason) implements Receipt {}

    /** Not now. */
    record Deferred(String reason) implements Receipt {}
}
