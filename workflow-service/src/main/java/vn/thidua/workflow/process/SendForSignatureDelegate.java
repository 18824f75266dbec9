package vn.thidua.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.SentForSignature;
import vn.thidua.workflow.shared.NominationId;

/** Lays the proposal before the Chairman. */
@Component
class SendForSignatureDelegate implements JavaDelegate {

    private final AdvanceNomination advanceNomination;

    SendForSignatureDelegate(AdvanceNomination advanceNomination) {
        this.advanceNomination = advanceNomination;
    }

    @Override
    public void execute(DelegateExecution execution) {
        advanceNomination.by(new SentForSignature(NominationId.of(execution.getProcessBusinessKey())));
    }
}
