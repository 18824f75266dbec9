package vn.thidua.workflow.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;

/** Tells the city's specialists that somebody outside has let a deadline pass. */
@Component
class ReportOverdueDelegate implements JavaDelegate {

    private static final List<String> STANDING_BODY =
            List.of(Group.of(Role.CITY_SPECIALIST).id());

    private final TaskAnnouncer announcer;

    ReportOverdueDelegate(TaskAnnouncer announcer) {
        this.announcer = announcer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution
                .getProcessEngineServices()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .list()
                .forEach(task -> announcer.overdueTo((DelegateTask) task, STANDING_BODY));
    }
}
