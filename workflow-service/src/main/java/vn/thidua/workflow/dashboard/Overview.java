package vn.thidua.workflow.dashboard;

import java.util.List;

/**
 * The state of affairs at one moment.
 *
 * @param waitingEvents committed events that the broker has not acknowledged yet
 * @param incidents failed jobs of the engine that need a person
 */
record Overview(List<Count> byStatus, List<OpenWork> openWork, long waitingEvents, long incidents) {

    /** How many nominations have a status. */
    record Count(String status, long number) {}

    /** Open tasks of one step. @param overdue those whose deadline has passed */
    record OpenWork(String step, long open, long overdue) {}
}
