package vn.thidua.workflow.process;

import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/**
 * What the engine notes down for the dashboards: cases, tasks, failures, how long tokens waited for something else, and how cases ended.
 * A task leaves one row, steps that take no time leave none; who did what when is told by the audit trail, not by the engine.
 */
final class WaitingHistory extends AbstractHistoryLevel {

    static final String NAME = "waiting";

    /** Apart from those of the engine's own levels, which end at 3. */
    private static final int ID = 20;

    private static final Set<HistoryEventType> STEPS = Set.of(
            HistoryEventTypes.ACTIVITY_INSTANCE_START,
            HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_END);

    private static final Set<HistoryEventType> FAILURES = Set.of(
            HistoryEventTypes.INCIDENT_CREATE,
            HistoryEventTypes.INCIDENT_RESOLVE,
            HistoryEventTypes.INCIDENT_DELETE,
            HistoryEventTypes.JOB_FAIL);

    /** Steps that take no time, and those whose time the task itself tells. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of(
            ActivityTypes.START_EVENT,
            ActivityTypes.GATEWAY_EXCLUSIVE,
            ActivityTypes.GATEWAY_PARALLEL,
            ActivityTypes.TASK_SERVICE,
            ActivityTypes.TASK_BUSINESS_RULE,
            ActivityTypes.TASK_USER_TASK);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    /** @param entity what the event is about; null while a model is read, when the answer is for all that may come */
    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, @Nullable Object entity) {
        if (STEPS.contains(event) && entity instanceof ExecutionEntity execution) {
            return execution.getActivity() != null
                    && !TOLD_ELSEWHERE.contains(execution.getActivity().getProperty("type"));
        }
        return FAILURES.contains(event) || HistoryLevel.HISTORY_LEVEL_ACTIVITY.isHistoryEventProduced(event, entity);
    }
}
