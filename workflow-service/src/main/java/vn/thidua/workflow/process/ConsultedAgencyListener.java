package vn.thidua.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Picks the agency of one consultation out of all that are asked. */
@Component
class ConsultedAgencyListener implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        var agencies = ((String) execution.getVariable(NominationReviewVariables.CONSULTED_AGENCIES)).split(",", -1);
        var place = (Integer) execution.getVariable(NominationReviewVariables.CONSULTATION_NUMBER);
        execution.setVariable(NominationReviewVariables.AGENCY, agencies[place]);
    }
}
