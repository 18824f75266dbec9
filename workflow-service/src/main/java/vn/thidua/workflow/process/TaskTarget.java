package vn.thidua.workflow.process;

import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.identity.Group;

/**
 * The task that a fact completes.
 *
 * @param group candidate group, where several tasks of one key are open side by side; null where there is one
 * @param ifOpen true when the fact may also come about without the task, so that a missing one is no error
 * @param onBehalf true when somebody other than its candidates may answer for them, as the use case has checked
 */
record TaskTarget(String key, @Nullable String group, boolean ifOpen, boolean onBehalf) {

    static TaskTarget of(String key) {
        return new TaskTarget(key, null, false, false);
    }

    TaskTarget offeredTo(Group candidates) {
        return new TaskTarget(key, candidates.id(), ifOpen, onBehalf);
    }

    TaskTarget whereOpen() {
        return new TaskTarget(key, group, true, onBehalf);
    }

    TaskTarget alsoOnBehalf() {
        return new TaskTarget(key, group, ifOpen, true);
    }
}
