package vn.thidua.workflow.dashboard;

/**
 * One process at a glance.
 *
 * @param open instances that run
 * @param waiting tokens that wait in them
 * @param overdue open tasks whose deadline has passed
 * @param finished instances that ended in the period
 */
record ProcessFigures(
        String process, String name, long open, long waiting, long incidents, long overdue, long finished) {}
