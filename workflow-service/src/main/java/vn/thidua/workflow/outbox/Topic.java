package vn.thidua.workflow.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The topics that this service writes; {@code src/contracts/topics.yaml} says the same to others, and a test compares them. */
public enum Topic {
    NOMINATION("thidua.nomination.v1", true, 8, Duration.ofDays(90)),
    CLUSTER("thidua.cluster.v1", true, 4, Duration.ofDays(90)),
    COUNCIL("thidua.council.v1", true, 4, Duration.ofDays(90)),
    TASK("thidua.task.v1", false, 8, Duration.ofDays(30)),
    ORGANISATION("thidua.organisation.v1", false, 4, null);

    private final String topicName;
    private final boolean gapFree;
    private final int partitions;
    private final @Nullable Duration retention;

    Topic(String topicName, boolean gapFree, int partitions, @Nullable Duration retention) {
        this.topicName = topicName;
        this.gapFree = gapFree;
        this.partitions = partitions;
        this.retention = retention;
    }

    public String topicName() {
        return topicName;
    }

    /** Whether consumers may rely on the {@code sequence} of one subject having no gap. */
    public boolean gapFree() {
        return gapFree;
    }

    /** Never lowered, and raised only together with a new version of the topic: keys would change their partition. */
    public int partitions() {
        return partitions;
    }

    /** How long the broker keeps an event; null for a compacted topic, which keeps the newest of each key. */
    public @Nullable Duration retention() {
        return retention;
    }
}
