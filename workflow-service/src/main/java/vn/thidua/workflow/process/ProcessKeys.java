package vn.thidua.workflow.process;

/** Ids of the processes that a fact starts; the others are called by these. */
final class ProcessKeys {

    static final String NOMINATION_REVIEW = "nomination-review";
    static final String CLUSTER_ROUND = "cluster-round";
    static final String COUNCIL_SESSION = "council-session";

    private ProcessKeys() {}
}
