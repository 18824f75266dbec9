package vn.thidua.workflow.process;

/** Routing facts of one council session. */
final class CouncilSessionVariables {

    static final String HELD_AT = "heldAt";
    static final String VOTERS = "voters";
    static final String BALLOT_DEADLINE = "ballotDeadline";

    private CouncilSessionVariables() {}
}
