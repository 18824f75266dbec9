package vn.thidua.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.organisation.Clusters;

/** Offers the n-th task of a cluster activity to the reviewers of the n-th member unit. */
@Component
class MemberUnitListener implements TaskListener {

    private final Clusters clusters;

    MemberUnitListener(Clusters clusters) {
        this.clusters = clusters;
    }

    @Override
    public void notify(DelegateTask task) {
        var members = clusters.members((String) task.getVariable(ClusterRoundVariables.CLUSTER), (Integer)
                task.getVariable(ClusterRoundVariables.YEAR));
        var member = members.get((Integer) task.getVariable(CaseVariables.LOOP_COUNTER));
        task.addCandidateGroup(Group.of(Role.CLUSTER_REVIEWER, member.unit()).id());
    }
}
