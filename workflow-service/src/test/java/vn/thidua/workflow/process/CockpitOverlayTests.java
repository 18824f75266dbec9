package vn.thidua.workflow.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.thidua.workflow.testing.Chromium;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

/** An administrator sees our figures over Cockpit's own diagram, in a real browser. */
@WorkflowTest
class CockpitOverlayTests {

    @Autowired
    CaseDriver cases;

    @Autowired
    RepositoryService models;

    @Autowired
    Environment environment;

    @Test
    void laysWhatWaitsOverTheDiagramOfAProcess() {
        try (var chromium = Chromium.at(environment)) {
            cases.signed();
            var definition = models.createProcessDefinitionQuery()
                    .processDefinitionKey("city-review")
                    .latestVersion()
                    .singleResult()
                    .getId();
            var page = chromium.window("vi-VN");
            page.navigate("/login");
            page.fill("input[name=username]", "quantri");
            page.fill("input[name=password]", Web.SAMPLE_PASSWORD);
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isVisible();
            page.navigate("/camunda/app/cockpit/default/#/process-definition/" + definition + "/runtime");

            var badge = page.locator(".djs-overlays[data-container-id='Task_ReceiveDossier'] .thidua-note-waiting");
            assertThat(badge).containsText("đang chờ");
        }
    }
}
