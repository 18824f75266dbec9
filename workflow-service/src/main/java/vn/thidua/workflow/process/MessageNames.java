package vn.thidua.workflow.process;

/** Names of the messages that processes wait for. */
final class MessageNames {

    static final String CLUSTER_PROPOSED = "nomination-review.cluster-proposed";
    static final String COUNCIL_VOTED = "nomination-review.council-voted";
    static final String RESULT_NOTIFIED = "nomination-review.result-notified";
    static final String WITHDRAWN = "nomination-review.withdrawn";
    static final String CLUSTER_BALLOT_CLOSED = "cluster-round.ballot-closed";
    static final String COUNCIL_BALLOT_CLOSED = "council-session.ballot-closed";

    private MessageNames() {}
}
