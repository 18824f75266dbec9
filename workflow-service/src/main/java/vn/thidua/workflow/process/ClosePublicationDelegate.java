package vn.thidua.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.appraisal.ClosePublication;
import vn.thidua.workflow.shared.NominationId;

/** Ends the publication, unless a comment is still unresolved. */
@Component
class ClosePublicationDelegate implements JavaDelegate {

    private final ClosePublication closePublication;

    ClosePublicationDelegate(ClosePublication closePublication) {
        this.closePublication = closePublication;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var closed = closePublication.close(NominationId.of(execution.getProcessBusinessKey()));
        execution.setVariable(NominationReviewVariables.PUBLICATION_CLOSED, closed);
    }
}
