package vn.thidua.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.nomination.SendToCity;
import vn.thidua.workflow.shared.NominationId;

/** Lays the dossier before the city. */
@Component
class SendToCityDelegate implements JavaDelegate {

    private final SendToCity sendToCity;

    SendToCityDelegate(SendToCity sendToCity) {
        this.sendToCity = sendToCity;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sendToCity.send(NominationId.of(execution.getProcessBusinessKey()));
    }
}
