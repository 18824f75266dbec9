package vn.thidua.workflow.process;

/** How urgent a task is. Models say LOW where no law sets the time; time itself raises it. */
final class TaskPriority {

    static final int LOW = 30;
    static final int NORMAL = 50;
    static final int HIGH = 70;
    static final int URGENT = 90;

    private TaskPriority() {}
}
