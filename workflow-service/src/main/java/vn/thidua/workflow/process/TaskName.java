package vn.thidua.workflow.process;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Names a task after its case when it is made; the model and its diagram keep the plain name. */
record TaskName(String title) implements Expression {

    @Override
    public Object getValue(VariableScope scope) {
        var caseLabel = scope.getVariable(CaseVariables.CASE_LABEL);
        return caseLabel == null ? title : TaskTitle.withCase(title, caseLabel.toString());
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new UnsupportedOperationException("a name is read only");
    }

    @Override
    public String getExpressionText() {
        return title;
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }
}
