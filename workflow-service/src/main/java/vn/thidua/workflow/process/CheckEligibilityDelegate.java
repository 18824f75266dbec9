package vn.thidua.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.nomination.CheckEligibility;
import vn.thidua.workflow.shared.NominationId;

/** Applies the rules to the signed dossier. */
@Component
class CheckEligibilityDelegate implements JavaDelegate {

    private final CheckEligibility checkEligibility;

    CheckEligibilityDelegate(CheckEligibility checkEligibility) {
        this.checkEligibility = checkEligibility;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var nomination = NominationId.of(execution.getProcessBusinessKey());
        var verdict = checkEligibility.check(nomination);
        execution.setVariable(NominationReviewVariables.ELIGIBLE, verdict.eligible());
    }
}
