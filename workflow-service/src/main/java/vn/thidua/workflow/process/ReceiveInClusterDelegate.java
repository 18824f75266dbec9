package vn.thidua.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.cluster.ReceiveNomination;
import vn.thidua.workflow.shared.NominationId;

/** Takes the nomination into the round of its cluster. */
@Component
class ReceiveInClusterDelegate implements JavaDelegate {

    private final ReceiveNomination receiveNomination;

    ReceiveInClusterDelegate(ReceiveNomination receiveNomination) {
        this.receiveNomination = receiveNomination;
    }

    @Override
    public void execute(DelegateExecution execution) {
        receiveNomination.receive(NominationId.of(execution.getProcessBusinessKey()));
    }
}
