package vn.thidua.workflow.process;

/** Why a task is left as it is. */
public enum BulkObstacle {
    /** It is over, or not among those that the person may manage any more. */
    GONE,
    /** It stands already as it would. */
    NOTHING_TO_DO,
    /** Somebody else has claimed it. */
    HELD_BY_OTHER,
    /** The person it would go to is in none of the groups that it is offered to. */
    NOT_A_CANDIDATE,
    /** A ballot, or another task that is its person's own. */
    PERSONAL,
    /** The person has done what this task checks (domain rule SOD-6). */
    OWN_WORK,
    /** Whoever has to do it was reminded today. */
    REMINDED_TODAY,
    /** Somebody changed it in the same moment. */
    CHANGED_MEANWHILE
}
