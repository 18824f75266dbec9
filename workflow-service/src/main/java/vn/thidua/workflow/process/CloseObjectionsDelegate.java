package vn.thidua.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.cluster.CloseObjections;
import vn.thidua.workflow.shared.RoundId;

/** Lets the ranking stand, unless an objection is still open. */
@Component
class CloseObjectionsDelegate implements JavaDelegate {

    private final CloseObjections closeObjections;

    CloseObjectionsDelegate(CloseObjections closeObjections) {
        this.closeObjections = closeObjections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var closed = closeObjections.close(RoundId.of(execution.getProcessBusinessKey()));
        execution.setVariable(ClusterRoundVariables.OBJECTIONS_CLOSED, closed);
    }
}
