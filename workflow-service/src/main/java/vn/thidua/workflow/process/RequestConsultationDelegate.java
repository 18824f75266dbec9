package vn.thidua.workflow.process;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.appraisal.ConsultationRequest;
import vn.thidua.workflow.appraisal.RequestConsultation;
import vn.thidua.workflow.shared.NominationId;

/** Asks the agencies whose opinion is needed. */
@Component
class RequestConsultationDelegate implements JavaDelegate {

    private final RequestConsultation requestConsultation;

    RequestConsultationDelegate(RequestConsultation requestConsultation) {
        this.requestConsultation = requestConsultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var requests = requestConsultation.of(NominationId.of(execution.getProcessBusinessKey()));
        var agencies = requests.stream().map(ConsultationRequest::agency).collect(Collectors.joining(","));
        execution.setVariable(NominationReviewVariables.CONSULTATIONS, requests.size());
        execution.setVariable(NominationReviewVariables.CONSULTED_AGENCIES, agencies);
    }
}
