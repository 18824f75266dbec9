package vn.thidua.workflow.process;

/** Routing facts of one cluster round. */
final class ClusterRoundVariables {

    static final String CLUSTER = "cluster";
    static final String YEAR = "year";
    static final String MEMBERS = "members";
    static final String SELF_ASSESSMENT_DEADLINE = "selfAssessmentDeadline";
    static final String OBJECTION_DEADLINE = "objectionDeadline";
    static final String SOMEBODY_STANDS = "somebodyStands";
    static final String OBJECTIONS_CLOSED = "objectionsClosed";

    private ClusterRoundVariables() {}
}
