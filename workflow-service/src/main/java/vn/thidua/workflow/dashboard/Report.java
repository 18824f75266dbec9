package vn.thidua.workflow.dashboard;

/** A table about the work of everybody. Who may read it is asked before. */
interface Report {

    String name();

    Sheet read(Question question);

    /** False for tables that have a page of their own. */
    default boolean onOverview() {
        return true;
    }
}
