package vn.thidua.workflow.dashboard;

import org.jspecify.annotations.Nullable;

/**
 * One element of a process with its figures.
 *
 * @param name in Vietnamese, as the diagram has it
 * @param calls id of the process that it calls; null for all others
 * @param overdue open tasks whose deadline has passed
 * @param time null where nothing was finished in the period
 */
record ElementFigures(
        String element,
        String name,
        @Nullable String calls,
        long waiting,
        long incidents,
        long overdue,
        @Nullable StepTime time) {

    public Pace pace() {
        return time == null ? Pace.NONE : time.pace();
    }
}
