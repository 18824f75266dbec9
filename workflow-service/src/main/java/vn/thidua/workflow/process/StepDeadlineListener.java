package vn.thidua.workflow.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import vn.thidua.workflow.ruleset.RuleSetId;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.WorkingDays;

/**
 * Sets the deadline of a task on the flow that leads into it, because the engine makes a task's timers before the listeners of its start
 * run.
 */
final class StepDeadlineListener implements ExecutionListener {

    private static final Duration NOTICE = Duration.ofDays(1);
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

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

    /** Both are needed only while the task is made, which happens in this transaction, and are not kept. */
    private void set(DelegateExecution execution, Instant dueAt, Instant dueSoonAt) {
        set(execution, CaseVariables.DUE_AT, Stamps.write(dueAt));
        set(execution, CaseVariables.REMINDERS, reminders(dueSoonAt, dueAt));
    }

    /**
     * One timer that goes off twice; only at the deadline when the time of the first has passed before the task is there, and only once,
     * at once, when the deadline has passed too.
     */
    private String reminders(Instant first, Instant second) {
        var now = clock.instant();
        return second.isAfter(now) ? twice(first, second) : twice(now, now.plus(AT_ONCE));
    }

    private static String twice(Instant first, Instant second) {
        return "R1/%s/%s".formatted(Stamps.write(first), Duration.between(first, second));
    }

    private static void set(DelegateExecution execution, String name, String value) {
        execution.setVariableLocal(name, Variables.stringValue(value, true));
    }
}
