package vn.thidua.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.cluster.RoundUnits;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.RoundId;

/** Offers the n-th task of a cluster activity to the reviewers of the n-th unit that takes part in the round. */
@Component
class MemberUnitListener implements TaskListener {

    private final RoundUnits units;

    MemberUnitListener(RoundUnits units) {
        this.units = units;
    }

    @Override
    public void notify(DelegateTask task) {
        var round = RoundId.of(task.getExecution().getProcessBusinessKey());
        var place = (Integer) task.getVariable(CaseVariables.LOOP_COUNTER);
        task.addCandidateGroup(
                Group.of(Role.CLUSTER_REVIEWER, units.of(round).get(place)).id());
    }
}
