package vn.thidua.workflow.cluster;

import vn.thidua.workflow.shared.ProblemType;

/** Refusals of the cluster round. */
enum ClusterProblem implements ProblemType {
    ROUND_ALREADY_OPEN(409),
    CLUSTER_WITHOUT_MEMBERS(422),
    SHEET_OF_ANOTHER_YEAR(422),
    ROUND_NOT_OPEN(409),
    ROUND_NOT_RECEIVING(409),
    ROUND_NOT_AT_THIS_STEP(409),
    ASSESSMENTS_MISSING(409),
    OWN_UNIT_SCORED(422),
    PEER_SCORES_INCOMPLETE(422),
    POINTS_OUT_OF_RANGE(422),
    PEER_SCORES_ALREADY_SUBMITTED(409),
    PEER_SCORES_MISSING(409),
    UNIT_WITHOUT_SCORES(409),
    UNIT_NOT_IN_ROUND(422),
    CRITERION_NOT_ON_SHEET(422),
    CHANGE_WITHOUT_REASON(422),
    RECONCILIATION_MISSING(422),
    OBJECTION_TOO_LATE(409),
    OBJECTION_ALREADY_RAISED(409),
    OBJECTION_UNKNOWN(404),
    OBJECTION_ALREADY_SETTLED(409),
    OWN_OBJECTION(403),
    NOBODY_STANDS(409),
    CLUSTER_WITHOUT_QUORUM(409),
    UNITS_HAVE_NOT_VOTED(409),
    NOT_THE_CHAIR(403),
    OWN_NOMINATION(422),
    UNIT_AMBIGUOUS(409);

    private final int status;

    ClusterProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
