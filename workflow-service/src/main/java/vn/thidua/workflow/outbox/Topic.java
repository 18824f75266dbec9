package vn.thidua.workflow.outbox;

/** The topics that this service writes; {@code src/contracts/topics.yaml} says the same to others, and a test compares them. */
public enum Topic {
    NOMINATION("thidua.nomination.v1", true),
    CLUSTER("thidua.cluster.v1", true),
    COUNCIL("thidua.council.v1", true),
    TASK("thidua.task.v1", false),
    ORGANISATION("thidua.organisation.v1", false);

    private final String topicName;
    private final boolean gapFree;

    Topic(String topicName, boolean gapFree) {
        this.topicName = topicName;
        this.gapFree = gapFree;
    }

    public String topicName() {
        return topicName;
    }

    /** Whether consumers may rely on the {@code sequence} of one subject having no gap. */
    public boolean gapFree() {
        return gapFree;
    }
}
