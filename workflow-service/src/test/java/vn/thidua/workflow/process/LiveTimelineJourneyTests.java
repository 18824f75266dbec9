package vn.thidua.workflow.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.thidua.workflow.testing.Chromium;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

/** Two browsers: what a reviewer does in Tasklist shows on the page that the unit has open. */
@WorkflowTest
class LiveTimelineJourneyTests {

    @Autowired
    CaseDriver cases;

    @Autowired
    Environment environment;

    @Test
    void theUnitSeesWhatTheReviewerDoesWithoutReloading() {
        var nomination = cases.signed();
        var task = cases.task(nomination, TaskKeys.RECEIVE_DOSSIER).getId();
        try (var chromium = Chromium.at(environment)) {
            var unit = chromium.window("vi-VN");
            unit.navigate("/nominations/" + nomination);
            logIn(unit, "u03.canbo");
            assertThat(unit.locator("#live-status")).hasText("Đã nộp Thành phố");
            unit.evaluate("window.neverReloaded = true");

            var reviewer = chromium.window("vi-VN");
            reviewer.navigate("/t/" + task);
            logIn(reviewer, "tp.chuyenvien1");
            reviewer.locator("button.claim").click();
            reviewer.locator("input[value=accept]").check();
            reviewer.locator(".form-actions .btn-primary").click();
            assertThat(reviewer.locator(".task-card h2")).isHidden();

            assertThat(unit.locator("#live-timeline")).containsText("đã tiếp nhận hồ sơ đầy đủ");
            assertThat(unit.locator("#live-timeline .coming")).containsText("thẩm định");
            assertThat(unit.locator("#live-status")).hasText("Thành phố đã tiếp nhận");
            assertThat(unit.locator("#live-news")).containsText("đã tiếp nhận hồ sơ đầy đủ");
            org.assertj.core.api.Assertions.assertThat(unit.evaluate("window.neverReloaded"))
                    .isEqualTo(true);
        }
    }

    private static void logIn(Page page, String person) {
        page.fill("input[name=username]", person);
        page.fill("input[name=password]", Web.SAMPLE_PASSWORD);
        page.keyboard().press("Enter");
    }
}
