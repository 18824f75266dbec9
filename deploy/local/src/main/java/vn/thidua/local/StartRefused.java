package vn.thidua.local;

/** The system cannot start, and the person at the keyboard can do something about it; the message says what. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(String message) {
        super(message);
    }
}
