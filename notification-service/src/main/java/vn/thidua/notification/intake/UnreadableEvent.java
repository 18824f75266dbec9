package vn.thidua.notification.intake;

/** A record that says something which cannot be read; reading it again will not help. */
public class UnreadableEvent extends RuntimeException {

    private final ParkCause cause;

    public UnreadableEvent(ParkCause cause, String message) {
        super(message);
        this.cause = cause;
    }

    ParkCause parkCause() {
        return cause;
    }
}
