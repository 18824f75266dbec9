package vn.thidua.workflow.process;

import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.AggregateRef;

/** Gives failed work of the engine another try, after a person has seen to the cause. */
@Component
public class RetryIncident {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Access access;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    RetryIncident(
            RuntimeService runtime,
            ManagementService management,
            Access access,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.access = access;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * The incident is gone, its work is tried once more at once, and {@link IncidentRetried} says who wanted it; should it fail again, a
     * new incident says so. An incident that is gone already changes nothing.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-authorised} unless the actor administers the system
     */
    @Transactional
    public void retry(String incidentId) {
        access.require(Group.of(Role.SYS_ADMIN));
        var incident = runtime.createIncidentQuery()
                .incidentId(incidentId)
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .singleResult();
        if (incident == null) {
            return;
        }
        var cause = runtime.createIncidentQuery()
                .incidentId(incident.getRootCauseIncidentId())
                .singleResult();
        management
                .setJobRetries(1)
                .jobId(cause.getConfiguration())
                .dueDate(Date.from(clock.instant()))
                .execute();
        facts.publishEvent(new IncidentRetried(
                caseOf(cause),
                cause.getId(),
                cause.getActivityId(),
                Objects.requireNonNullElse(cause.getIncidentMessage(), "")));
    }

    private AggregateRef caseOf(Incident incident) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(incident.getProcessInstanceId())
                .singleResult();
        return new AggregateRef(CaseKind.of(incident.getProcessDefinitionId()).aggregate(), instance.getBusinessKey());
    }
}
