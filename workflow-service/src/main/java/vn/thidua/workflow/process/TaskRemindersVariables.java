package vn.thidua.workflow.process;

/** Variables of the process that reminds of tasks. */
final class TaskRemindersVariables {

    /** Whether nothing is left to remind of; {@code boolean}. */
    static final String ALL_REMINDED = "allReminded";

    private TaskRemindersVariables() {}
}
