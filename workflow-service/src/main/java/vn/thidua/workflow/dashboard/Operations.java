package vn.thidua.workflow.dashboard;

import io.micrometer.core.instrument.Tag;
import java.util.List;

/** What operators watch, counted at one moment. */
record Operations(
        List<Figure> openTasks,
        List<Figure> overdueTasks,
        List<Figure> instances,
        List<Figure> nominations,
        List<Figure> incidents,
        Backlog backlog) {

    /** A number with the labels that tell it from its neighbours. */
    record Figure(List<Tag> labels, long number) {}

    /**
     * What waits.
     *
     * @param due jobs of the engine that are due
     * @param failed jobs of the engine without attempts left
     * @param oldestDueSeconds how long the oldest due job has been due
     * @param parked records of the intake that wait for a replay
     */
    record Backlog(long due, long failed, double oldestDueSeconds, long parked) {

        static final Backlog NONE = new Backlog(0, 0, 0, 0);
    }
}
