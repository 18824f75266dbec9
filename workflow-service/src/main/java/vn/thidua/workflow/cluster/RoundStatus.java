package vn.thidua.workflow.cluster;

/** How far a round has come; the order is the order of the round. */
public enum RoundStatus {
    SELF_ASSESSMENT,
    PEER_SCORING,
    /** Scores are fixed; units may object. */
    VERIFIED,
    OBJECTIONS_CLOSED,
    BALLOT_OPEN,
    BALLOT_CLOSED,
    PROPOSED
}
