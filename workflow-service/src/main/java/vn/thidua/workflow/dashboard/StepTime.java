package vn.thidua.workflow.dashboard;

import org.jspecify.annotations.Nullable;

/**
 * How long an element of a process has taken those who finished it. Times are in working days.
 *
 * @param element id in the model
 * @param median half of all took no longer
 * @param ninetieth nine in ten took no longer
 * @param target what the rules allowed, by the deadlines that were set; null where there were none
 * @param late finished after their deadline
 */
record StepTime(
        String process,
        String element,
        long finished,
        double median,
        double ninetieth,
        @Nullable Double target,
        long late) {

    public Pace pace() {
        return Pace.of(median, target);
    }
}
