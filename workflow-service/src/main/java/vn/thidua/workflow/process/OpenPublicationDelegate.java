package vn.thidua.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.appraisal.OpenPublication;
import vn.thidua.workflow.shared.NominationId;

/** Publishes the nomination for comments. */
@Component
class OpenPublicationDelegate implements JavaDelegate {

    private final OpenPublication openPublication;

    OpenPublicationDelegate(OpenPublication openPublication) {
        this.openPublication = openPublication;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var deadline = openPublication.of(NominationId.of(execution.getProcessBusinessKey()));
        execution.setVariable(NominationReviewVariables.PUBLICATION_DEADLINE, Stamps.write(deadline));
    }
}
