package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

/** What people find in Tasklist when they open it, asked for as Tasklist asks. */
@WorkflowTest
class TaskFilterTests {

    private static final String ENGINE = "/camunda/api/engine/engine/default/filter";
    private static final String SPECIALIST = "tp.chuyenvien1";

    @Autowired
    CaseDriver cases;

    @Autowired
    TaskFilters seeding;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService repository;

    @Autowired
    Clock clock;

    @Autowired
    Environment environment;

    String task;

    @BeforeEach
    void aDossierHasCome() {
        task = cases.task(cases.signed(), TaskKeys.RECEIVE_DOSSIER).getId();
    }

    @Test
    void everyReviewerFindsAllLists() {
        for (var person : new String[] {SPECIALIST, "u03.cum", "tp.truongban", "hd.uv02"}) {
            assertThat(browserOf(person)
                            .get(ENGINE + "?resourceType=Task&firstResult=0&maxResults=2000")
                            .body())
                    .contains(TaskFilters.MINE, TaskFilters.OFFERED, TaskFilters.DUE_SOON, TaskFilters.OVERDUE);
        }
    }

    @Test
    void aTaskMovesFromTheGroupsListToOnesOwnWhenClaimed() {
        assertThat(shown(SPECIALIST, TaskFilters.OFFERED)).contains(task);
        assertThat(shown(SPECIALIST, TaskFilters.MINE)).doesNotContain(task);

        tasks.claim(task, SPECIALIST);

        assertThat(shown(SPECIALIST, TaskFilters.OFFERED)).doesNotContain(task);
        assertThat(shown(SPECIALIST, TaskFilters.MINE)).contains(task);
        assertThat(shown("tp.chuyenvien2", TaskFilters.MINE)).doesNotContain(task);
    }

    @Test
    void othersDoNotFindIt() {
        for (var list :
                new String[] {TaskFilters.MINE, TaskFilters.OFFERED, TaskFilters.DUE_SOON, TaskFilters.OVERDUE}) {
            assertThat(shown("u04.cum", list)).doesNotContain(task);
        }
    }

    @Test
    void whatIsDueSoonOrLateHasAListOfItsOwn() {
        dueIn(Duration.ofDays(4));
        assertThat(shown(SPECIALIST, TaskFilters.DUE_SOON)).doesNotContain(task);
        assertThat(shown(SPECIALIST, TaskFilters.OVERDUE)).doesNotContain(task);

        dueIn(Duration.ofDays(2));
        assertThat(shown(SPECIALIST, TaskFilters.DUE_SOON)).contains(task);
        assertThat(shown(SPECIALIST, TaskFilters.OVERDUE)).doesNotContain(task);

        dueIn(Duration.ofMinutes(-1));
        assertThat(shown(SPECIALIST, TaskFilters.DUE_SOON)).doesNotContain(task);
        assertThat(shown(SPECIALIST, TaskFilters.OVERDUE)).contains(task);
    }

    private void dueIn(Duration time) {
        var open = tasks.createTaskQuery().taskId(task).singleResult();
        open.setDueDate(Date.from(clock.instant().plus(time)));
        tasks.saveTask(open);
    }

    @Test
    void eachStepOfTheCityHasAListForThoseWhoDoIt() {
        var all = ENGINE + "?resourceType=Task&firstResult=0&maxResults=2000";
        assertThat(browserOf(SPECIALIST).get(all).body())
                .contains("Bước: Thẩm định hồ sơ")
                .doesNotContain("Bước: Duyệt kết quả thẩm định");
        assertThat(browserOf("u04.cum").get(all).body()).doesNotContain("Bước: ");
        assertThat(shown(SPECIALIST, "Bước: Tiếp nhận, kiểm tra hồ sơ")).contains(task);
        assertThat(shown(SPECIALIST, "Bước: Thẩm định hồ sơ")).doesNotContain(task);

        tasks.claim(task, "tp.chuyenvien2");

        assertThat(shown(SPECIALIST, "Bước: Tiếp nhận, kiểm tra hồ sơ"))
                .as("a step is shown with what colleagues are at")
                .contains(task);
    }

    @Test
    void listsAreCalledAsTheirStepsAreInTheModels() {
        var names = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(process -> repository.getBpmnModelInstance(process.getId()))
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .collect(Collectors.toMap(UserTask::getId, UserTask::getName, (one, same) -> one));

        assertThat(CityStep.ALL)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(names).containsEntry(step.task(), step.name()));
    }

    @Test
    void aSecondStartAddsNothing() {
        seeding.afterSingletonsInstantiated();

        assertThat(filters.createFilterQuery().filterName(TaskFilters.MINE).count())
                .isOne();
    }

    private String shown(String person, String list) {
        var id = filters.createFilterQuery().filterName(list).singleResult().getId();
        var browser = browserOf(person);
        var answer = browser.get(ENGINE + "/" + id + "/list?firstResult=0&maxResults=2000");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private Web browserOf(String person) {
        var browser = Web.at(environment);
        browser.login(person, Web.SAMPLE_PASSWORD);
        return browser;
    }
}
