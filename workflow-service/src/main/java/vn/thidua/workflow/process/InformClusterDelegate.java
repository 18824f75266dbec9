package vn.thidua.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.cluster.InformCluster;
import vn.thidua.workflow.shared.NominationId;

/** Tells the cluster of a nomination that it does not vote on. */
@Component
class InformClusterDelegate implements JavaDelegate {

    private final InformCluster informCluster;

    InformClusterDelegate(InformCluster informCluster) {
        this.informCluster = informCluster;
    }

    @Override
    public void execute(DelegateExecution execution) {
        informCluster.of(NominationId.of(execution.getProcessBusinessKey()));
    }
}
