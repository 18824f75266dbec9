package vn.thidua.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Assigns the n-th voting task of a session to the n-th voting member. */
@Component
class CouncilMemberListener implements TaskListener {

    private final VotingMembers members;

    CouncilMemberListener(VotingMembers members) {
        this.members = members;
    }

    @Override
    public void notify(DelegateTask task) {
        var place = (Integer) task.getVariable(CaseVariables.LOOP_COUNTER);
        task.setAssignee(members.ids().get(place).value());
    }
}
