package vn.thidua.workflow.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.AppraisalConfirmed;
import vn.thidua.workflow.nomination.AttachPaper;
import vn.thidua.workflow.nomination.Basis;
import vn.thidua.workflow.nomination.DossierPrepared;
import vn.thidua.workflow.nomination.NominationAccepted;
import vn.thidua.workflow.nomination.NominationAppraised;
import vn.thidua.workflow.nomination.NominationFact;
import vn.thidua.workflow.nomination.NominationSubmitted;
import vn.thidua.workflow.nomination.OpenNomination;
import vn.thidua.workflow.nomination.UnitCouncilVoted;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.ruleset.DueStage;
import vn.thidua.workflow.ruleset.Need;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.MoveSampleClock;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.UnitCode;

/** Drives a case by what happens to it, and tells where its tokens are. */
@Component
public class CaseDriver {

    private final OpenNomination open;
    private final AttachPaper attach;
    private final AdvanceNomination advance;
    private final RuleSets ruleSets;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;
    private final JdbcClient jdbc;
    private final PassedSteps passed;
    private final Clock now;
    private final ObjectProvider<MoveSampleClock> clock;

    CaseDriver(
            OpenNomination open,
            AttachPaper attach,
            AdvanceNomination advance,
            RuleSets ruleSets,
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            ManagementService management,
            JdbcClient jdbc,
            PassedSteps passed,
            Clock now,
            ObjectProvider<MoveSampleClock> clock) {
        this.open = open;
        this.attach = attach;
        this.advance = advance;
        this.ruleSets = ruleSets;
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.management = management;
        this.jdbc = jdbc;
        this.passed = passed;
        this.now = now;
        this.clock = clock;
    }

    /** Lets time pass until so long after the deadline of the open task; a negative span ends before it. */
    void awaitDeadline(Object businessKey, String task, Duration after) {
        var until = task(businessKey, task).getDueDate().toInstant().plus(after);
        clock.getObject().forward(Duration.between(now.instant(), until));
    }

    /** A city certificate for a collective of customs; clusters only hear of these. */
    public NominationId certificate() {
        var award = new AwardCode("BKTP_TT");
        var id = open.open(new OpenNomination.Proposal(
                        2018, award, new UnitCode("U03"), "Đội Thủ tục minh họa", null, Basis.MERIT))
                .id();
        ruleSets.forYear(2018).papers(award).stream()
                .filter(paper -> paper.need() == Need.MANDATORY && paper.due() == DueStage.UNIT)
                .forEach(paper -> attach.attach(id, paper.paper(), paper.paper() + ".pdf", pdf()));
        return id;
    }

    public void follow(NominationFact... facts) {
        List.of(facts).forEach(advance::by);
    }

    /** The unit has prepared, voted and signed. */
    public NominationId signed() {
        var id = certificate();
        handIn(id);
        return id;
    }

    /** The same for a dossier that is there. */
    public void handIn(NominationId id) {
        follow(new DossierPrepared(id), agreed(id), new NominationSubmitted(id, 1));
    }

    /** The city has taken the dossier in and appraised it. */
    NominationId appraised() {
        var id = signed();
        follow(new NominationAccepted(id), new NominationAppraised(id, "ELIGIBLE"));
        return id;
    }

    /** The city has reviewed the dossier and the comment period is over. */
    public NominationId readyForCouncil() {
        var id = appraised();
        follow(new AppraisalConfirmed(id, true));
        jdbc.sql("update publication set deadline = opened_at - interval '1 second' where nomination = :id")
                .param("id", id.value())
                .update();
        fire(id, "publication", "Event_CommentPeriodOver", new Date(0));
        return id;
    }

    static UnitCouncilVoted agreed(NominationId id) {
        return new UnitCouncilVoted(id, 9, 9, 9, 0, 0, true);
    }

    List<String> openTasks(Object businessKey) {
        return openTaskList(businessKey).stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    List<Task> openTaskList(Object businessKey) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .list();
    }

    Task task(Object businessKey, String key) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .taskDefinitionKey(key)
                .singleResult();
    }

    /** The running or finished instance of that process for the case; the youngest where there are several. */
    HistoricProcessInstance instance(Object businessKey, String process) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .processDefinitionKey(process)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .get(0);
    }

    boolean isRunning(Object businessKey) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey.toString())
                        .count()
                > 0;
    }

    /** Ids of the elements that tokens of that process have left, in the order in which they were left. */
    List<String> passed(Object businessKey, String process) {
        return passed.of(instance(businessKey, process).getId());
    }

    /** Fires the timer at that element, or of that task, as if its time had come. */
    void fire(Object businessKey, String process, String element, Date earliest) {
        var job = jobs(businessKey, process).stream()
                .filter(each -> management
                                .createJobDefinitionQuery()
                                .jobDefinitionId(each.getJobDefinitionId())
                                .activityIdIn(element)
                                .count()
                        > 0)
                .filter(each -> !each.getDuedate().before(earliest))
                .min(java.util.Comparator.comparing(Job::getDuedate))
                .orElseThrow();
        management.executeJob(job.getId());
    }

    List<Job> jobs(Object businessKey, String process) {
        return management
                .createJobQuery()
                .processInstanceId(instance(businessKey, process).getId())
                .list();
    }

    Map<String, Object> variables(Object businessKey, String process) {
        return runtime.getVariables(instance(businessKey, process).getId());
    }

    private static ByteArrayInputStream pdf() {
        return new ByteArrayInputStream("%PDF-1.4\n% Dữ liệu minh họa\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
    }
}
