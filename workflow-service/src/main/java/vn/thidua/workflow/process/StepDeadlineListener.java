package vn.thidua.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import vn.thidua.workflow.ruleset.RuleSetId;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.WorkingDays;

/** Sets the deadline of a task on the flow that leads into it, where the model's due date finds it. */
final class StepDeadlineListener implements ExecutionListener {

    private final String task;
    private final RuleSets ruleSets;
    private final WorkingDays days;

    StepDeadlineListener(String task, RuleSets ruleSets, WorkingDays days) {
        this.task = task;
        this.ruleSets = ruleSets;
        this.days = days;
    }

    /** It is needed only while the task is made, which happens in this transaction, and is not kept. */
    @Override
    public void notify(DelegateExecution execution) {
        execution.setVariableLocal(CaseVariables.DUE_AT, Variables.stringValue(deadline(execution), true));
    }

    private String deadline(DelegateExecution execution) {
        var step = StepDeadlines.BY_STEP.get(task);
        if (step == null) {
            return (String) execution.getVariable(StepDeadlines.BY_VARIABLE.get(task));
        }
        var ruleSet = new RuleSetId((String) execution.getVariable(CaseVariables.RULE_SET));
        return Stamps.write(days.deadlineIn(ruleSets.byId(ruleSet).workingDays(step)));
    }
}
