package vn.thidua.notification.delivery;

/** The other side does not answer; it is not the message's fault, and others would fare no better now. */
public class ChannelUnavailable extends Exception {

    public ChannelUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
