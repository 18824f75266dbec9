package vn.thidua.notification.intake;

/** Something that the record needs is away; the same record comes again after a pause and nothing behind it overtakes. */
class TryAgain extends RuntimeException {

    TryAgain(Throwable cause) {
        super(cause);
    }
}
