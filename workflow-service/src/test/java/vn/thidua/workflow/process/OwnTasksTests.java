package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.workflow.testing.WorkflowTest;

/** A question for one's own tasks is answered quickly; any other question finds no more than before. */
@WorkflowTest
class OwnTasksTests {

    private static final String SPECIALIST = "tp.chuyenvien1";
    private static final String SPECIALISTS = "CITY_SPECIALIST";
    private static final String REVIEWER = "u04.cum";
    private static final String REVIEWERS = "CLUSTER_REVIEWER.U04";
    private static final String EVERY_REVIEWER = "CLUSTER_REVIEWER";
    private static final int MANY = 2000;

    @Autowired
    CaseDriver cases;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    IdentityService identity;

    String task;

    @BeforeEach
    void aDossierHasCome() {
        task = cases.task(cases.signed(), TaskKeys.RECEIVE_DOSSIER).getId();
    }

    @AfterEach
    void nobodyAsksAnyMore() {
        identity.clearAuthentication();
    }

    @Test
    void whoeverAsksForWhatIsOfferedToHisGroupsIsNotCheckedTaskByTask() {
        asks(SPECIALIST, SPECIALISTS);
        var offered = tasks.createTaskQuery().taskCandidateGroupIn(List.of(SPECIALISTS));

        assertThat(ids(offered)).contains(task);
        assertThat(isChecked(offered)).isFalse();
    }

    @Test
    void whoeverAsksForHisOwnTasksIsNotCheckedTaskByTask() {
        tasks.claim(task, SPECIALIST);
        asks(SPECIALIST, SPECIALISTS);
        var own = tasks.createTaskQuery().taskAssignee(SPECIALIST);

        assertThat(ids(own)).contains(task);
        assertThat(isChecked(own)).isFalse();
    }

    @Test
    void aGroupThatNothingIsOfferedToChangesNothingOfThat() {
        asks(SPECIALIST, SPECIALISTS, "CONSULTEE.KHONGCOVIEC");
        var offered = tasks.createTaskQuery().taskCandidateGroupIn(List.of(SPECIALISTS, "CONSULTEE.KHONGCOVIEC"));

        assertThat(ids(offered)).contains(task);
        assertThat(isChecked(offered)).isFalse();
    }

    @Test
    void whoeverAsksForWhatIsOfferedToOthersFindsNothing() {
        asks(REVIEWER, REVIEWERS, EVERY_REVIEWER);

        assertThat(ids(tasks.createTaskQuery().taskCandidateGroupIn(List.of(REVIEWERS, SPECIALISTS))))
                .doesNotContain(task);
        assertThat(ids(tasks.createTaskQuery().taskCandidateGroup(SPECIALISTS))).doesNotContain(task);
        assertThat(ids(tasks.createTaskQuery().taskCandidateUser(SPECIALIST))).doesNotContain(task);
    }

    @Test
    void whoeverAsksForTasksOfSomebodyElseFindsNothing() {
        tasks.claim(task, SPECIALIST);
        asks(REVIEWER, REVIEWERS, EVERY_REVIEWER);

        assertThat(ids(tasks.createTaskQuery().taskAssignee(SPECIALIST))).doesNotContain(task);
    }

    @Test
    void askingForOnesOwnTasksOrAnyOtherIsCheckedTaskByTask() {
        asks(REVIEWER, REVIEWERS, EVERY_REVIEWER);
        var ownOrAny = tasks.createTaskQuery()
                .or()
                .taskAssignee(REVIEWER)
                .taskCandidateGroupIn(List.of(REVIEWERS))
                .taskDefinitionKey(TaskKeys.RECEIVE_DOSSIER)
                .endOr();

        assertThat(ids(ownOrAny)).doesNotContain(task);
        assertThat(isChecked(ownOrAny)).isTrue();
    }

    /** The engine takes a pattern for groups as an alternative to the groups that are named. */
    @Test
    void whoeverAddsAPatternForGroupsToHisOwnFindsNothingOfOthers() {
        asks(REVIEWER, REVIEWERS, EVERY_REVIEWER);

        assertThat(ids(tasks.createTaskQuery()
                        .taskCandidateGroupIn(List.of(REVIEWERS, EVERY_REVIEWER))
                        .taskCandidateGroupLike("%")))
                .doesNotContain(task);
    }

    @Test
    void aListAskedForWithAPatternForGroupsShowsNothingOfOthers() {
        asks(REVIEWER, REVIEWERS, EVERY_REVIEWER);
        var offered = filters.createFilterQuery()
                .filterName(TaskFilters.OFFERED)
                .singleResult()
                .getId();

        assertThat(filters.<Task, TaskQuery>listPage(
                        offered, tasks.createTaskQuery().taskCandidateGroupLike("%"), 0, MANY))
                .extracting(Task::getId)
                .doesNotContain(task);
    }

    private void asks(String person, String... groups) {
        identity.setAuthentication(person, List.of(groups));
    }

    private static List<String> ids(TaskQuery query) {
        return query.listPage(0, MANY).stream().map(Task::getId).toList();
    }

    private static boolean isChecked(TaskQuery query) {
        return ((TaskQueryImpl) query).getAuthCheck().isAuthorizationCheckEnabled();
    }
}
