package vn.thidua.workflow.intake;

/** A record that is no event of the contract; trying again cannot help. */
class UnreadableRecord extends RuntimeException {

    UnreadableRecord(String why) {
        super(why);
    }

    UnreadableRecord(String why, Throwable cause) {
        super(why, cause);
    }
}
