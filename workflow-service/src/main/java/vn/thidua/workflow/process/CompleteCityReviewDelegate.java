package vn.thidua.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.appraisal.CompleteCityReview;
import vn.thidua.workflow.shared.NominationId;

/** Says that consultation and publication are both over. */
@Component
class CompleteCityReviewDelegate implements JavaDelegate {

    private final CompleteCityReview completeCityReview;

    CompleteCityReviewDelegate(CompleteCityReview completeCityReview) {
        this.completeCityReview = completeCityReview;
    }

    @Override
    public void execute(DelegateExecution execution) {
        completeCityReview.of(NominationId.of(execution.getProcessBusinessKey()));
    }
}
