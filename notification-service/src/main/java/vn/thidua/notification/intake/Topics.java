package vn.thidua.notification.intake;

/** Topics of workflow-service that this service reads. */
final class Topics {

    static final String NOMINATION = "thidua.nomination.v1";
    static final String CLUSTER = "thidua.cluster.v1";
    static final String COUNCIL = "thidua.council.v1";
    static final String TASK = "thidua.task.v1";
    static final String ORGANISATION = "thidua.organisation.v1";

    private Topics() {}
}
