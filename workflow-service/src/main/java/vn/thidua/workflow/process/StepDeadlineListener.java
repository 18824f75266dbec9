package vn.thidua.workflow.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.thidua.workflow.ruleset.RuleSetId;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.WorkingDays;

/**
 * Sets the deadline of a task on the flow that leads into it, because the engine makes a task's timers before the listeners of its start
 * run.
 */
final class StepDeadlineListener implements ExecutionListener {

    private static final Duration NOTICE = Duration.ofDays(1);

    private final String task;
    private final RuleSets ruleSets;
    private final WorkingDays days;
    private final Clock clock;

    StepDeadlineListener(String task, RuleSets ruleSets, WorkingDays days, Clock clock) {
        this.task = task;
        this.ruleSets = ruleSets;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var step = StepDeadlines.BY_STEP.get(task);
        if (step == null) {
            var dueAt = Stamps.read((String) execution.getVariable(StepDeadlines.BY_VARIABLE.get(task)));
            set(execution, dueAt, dueAt.minus(NOTICE));
            return;
        }
        var ruleSet = new RuleSetId((String) execution.getVariable(CaseVariables.RULE_SET));
        var duration = ruleSets.byId(ruleSet).workingDays(step);
        set(execution, days.deadlineIn(duration), days.deadlineIn(duration - 1));
    }

    /** A reminder that would come at once, together with the task itself, waits for the deadline, where nobody sends it. */
    private void set(DelegateExecution execution, Instant dueAt, Instant dueSoonAt) {
        execution.setVariableLocal(CaseVariables.DUE_AT, Stamps.write(dueAt));
        execution.setVariableLocal(
                CaseVariables.DUE_SOON_AT, Stamps.write(dueSoonAt.isAfter(clock.instant()) ? dueSoonAt : dueAt));
    }
}
