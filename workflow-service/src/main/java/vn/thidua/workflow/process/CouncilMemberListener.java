package vn.thidua.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.council.SessionVoters;
import vn.thidua.workflow.shared.SessionId;

/** Assigns the n-th voting task of a session to the n-th member who was invited with a vote. */
@Component
class CouncilMemberListener implements TaskListener {

    private final SessionVoters voters;

    CouncilMemberListener(SessionVoters voters) {
        this.voters = voters;
    }

    @Override
    public void notify(DelegateTask task) {
        var session = SessionId.of(task.getExecution().getProcessBusinessKey());
        var place = (Integer) task.getVariable(CaseVariables.LOOP_COUNTER);
        task.setAssignee(voters.of(session).get(place).value());
    }
}
