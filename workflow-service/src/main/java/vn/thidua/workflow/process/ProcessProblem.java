package vn.thidua.workflow.process;

import vn.thidua.workflow.shared.ProblemType;

/** Refusals that come from where a process stands, and from whose task it is. */
public enum ProcessProblem implements ProblemType {
    /** Somebody else has claimed the task. */
    TASK_CLAIMED_BY_OTHER(409),
    /** The step is not open in the process: it is done already, or not reached yet. */
    TASK_NOT_OPEN(409),
    /** The process does not wait for this fact now. */
    PROCESS_NOT_WAITING(409);

    private final int status;

    ProcessProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
