package vn.thidua.workflow.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatRuntimeException;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.workflow.nomination.AppraisalConfirmed;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.SharedProblem;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.Chromium;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

/** A timer fails until the engine gives up; an administrator sees where, and has it tried again. */
@WorkflowTest
class IncidentJourneyTests {

    private static final String ADMINISTRATOR = "quantri";
    private static final String STEP = "Event_CommentPeriodOver";

    @Autowired
    CaseDriver cases;

    @Autowired
    Saboteur saboteur;

    @Autowired
    RetryIncident retryIncident;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient database;

    @Autowired
    Environment environment;

    NominationId nomination;
    Incident incident;

    @BeforeEach
    void theEngineGivesUp() {
        nomination = cases.appraised();
        cases.follow(new AppraisalConfirmed(nomination, true));
        database.sql("update publication set deadline = opened_at - interval '1 second' where nomination = :id")
                .param("id", nomination.value())
                .update();
        saboteur.failAfter(Saboteur.After.PUBLICATION);
        var timer = cases.jobs(nomination, "publication").get(0).getId();
        while (incidents() == 0) {
            assertThatRuntimeException()
                    .isThrownBy(() -> management.executeJob(timer))
                    .withMessageContaining("failure injected");
        }
        incident = runtime.createIncidentQuery()
                .processInstanceId(cases.instance(nomination, "publication").getId())
                .singleResult();
    }

    @AfterEach
    void repair() {
        saboteur.failAfter(null);
        retryIncident.retry(incident.getId());
    }

    @Test
    void anAdministratorSeesItOnTheDiagramAndRetriesIt() {
        try (var chromium = Chromium.at(environment)) {
            var page = chromium.window("vi-VN");
            var complaints = new CopyOnWriteArrayList<String>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate("/admin/process/publication");
            logIn(page);
            var mark = page.locator("#diagram .djs-overlays[data-container-id=" + STEP + "] .note-bad");
            assertThat(mark).containsText("sự cố");
            assertThat(page.locator("#diagram .bjs-powered-by")).isVisible();
            var before = incidentsOnTheWholeDiagram();
            assertThat(mark).hasText(before + " sự cố");

            saboteur.failAfter(null);
            page.navigate("/admin/incidents");
            var row = page.locator("tr[data-incident='" + incident.getId() + "']");
            assertThat(row).containsText("failure injected after PUBLICATION");
            assertThat(row).containsText("HN-2018-XII-");
            row.locator("button").press("Enter");

            assertThat(page.locator("[role=status]")).containsText("Đã cho thử lại");
            assertThat(row).hasCount(0);
            await().untilAsserted(() ->
                    assertThat(cases.passed(nomination, "publication")).contains(STEP));
            page.navigate("/admin/process/publication");
            assertThat(page.locator("#figures tr[data-element=" + STEP + "]"))
                    .hasAttribute("data-incidents", String.valueOf(before - 1));
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void isTriedOnceHoweverOftenItIsAskedForAndSaysWho() {
        saboteur.failAfter(null);
        As.person(ADMINISTRATOR, () -> retryIncident.retry(incident.getId()));
        As.person(ADMINISTRATOR, () -> retryIncident.retry(incident.getId()));

        assertThat(incidents()).isZero();
        assertThat(database.sql("""
                        select actor || ' ' || aggregate_kind from audit_entry
                        where fact = 'IncidentRetried' and aggregate_id = :id
                        """)
                        .param("id", nomination.toString())
                        .query(String.class)
                        .list())
                .containsExactly(ADMINISTRATOR + " NOMINATION");
        await().untilAsserted(() ->
                assertThat(cases.passed(nomination, "publication")).contains(STEP));
    }

    @Test
    void isNotForThoseWhoOnlyWatch() {
        for (var person : new String[] {"tp.truongban", "kiemtra", "u03.canbo"}) {
            assertThatRuntimeException()
                    .as(person)
                    .isThrownBy(() -> As.person(person, () -> retryIncident.retry(incident.getId())))
                    .isInstanceOfSatisfying(
                            vn.thidua.workflow.shared.Problem.class,
                            refusal -> assertThat(refusal.type()).isEqualTo(SharedProblem.NOT_AUTHORISED));
        }
        assertThat(incidents()).isOne();
        var auditor = Web.at(environment);
        auditor.login("kiemtra", Web.SAMPLE_PASSWORD);
        assertThat(auditor.get("/admin/incidents").body())
                .contains(incident.getId())
                .doesNotContain("Thử lại</button>");
        assertThat(auditor.send(
                                "POST",
                                "/admin/incidents/" + incident.getId() + "/retry",
                                "",
                                "X-CSRF-TOKEN",
                                auditor.csrf())
                        .statusCode())
                .isEqualTo(403);
    }

    private long incidents() {
        return runtime.createIncidentQuery()
                .processInstanceId(cases.instance(nomination, "publication").getId())
                .count();
    }

    private long incidentsOnTheWholeDiagram() {
        return database.sql("select count(*) from act_ru_incident where activity_id_ = :step")
                .param("step", STEP)
                .query(Long.class)
                .single();
    }

    private static void logIn(Page page) {
        page.fill("input[name=username]", ADMINISTRATOR);
        page.fill("input[name=password]", Web.SAMPLE_PASSWORD);
        page.keyboard().press("Enter");
    }
}
