package vn.thidua.workflow.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.thidua.workflow.testing.Chromium;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

/** The head of the standing body gives work to people, in a real browser, with the keyboard and nothing else once logged in. */
@WorkflowTest
class BulkJourneyTests {

    private static final int MORE_THAN_ALL_STOPS = 120;

    @Autowired
    CaseDriver cases;

    @Autowired
    Environment environment;

    @Test
    void triesOutConfirmsAndReadsTheResult() {
        try (var chromium = Chromium.at(environment)) {
            var nomination = cases.signed();
            var task = cases.task(nomination, TaskKeys.RECEIVE_DOSSIER);
            var code = task.getName().replaceFirst(".*(HN-2018-XII-\\d+).*", "$1");
            var page = chromium.window("vi-VN");
            page.navigate("/tasks/bulk");
            page.fill("input[name=username]", "tp.truongban");
            page.fill("input[name=password]", Web.SAMPLE_PASSWORD);
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Việc hàng loạt");

            reach(page, page.locator("#q"));
            page.keyboard().type(code + " tiep nhan");
            page.keyboard().press("Enter");
            assertThat(page.locator("tbody tr")).hasCount(1);

            reach(page, page.locator("#action"));
            page.keyboard().type("Giao");
            reach(page, page.locator("#person"));
            page.locator("#person").selectOption("tp.chuyenvien2");
            reach(page, page.locator("input[name=task]"));
            page.keyboard().press("Space");
            assertThat(page.locator("#chosen")).hasText("Đã chọn 1 việc trên trang này.");
            page.keyboard().press("Enter");

            assertThat(page.locator(".lead")).containsText("sẽ thực hiện với 1 việc, để nguyên 0 việc");
            assertThat(page.locator("#items tbody tr")).hasAttribute("data-outcome", "PLANNED");
            assertThat(cases.task(nomination, TaskKeys.RECEIVE_DOSSIER).getAssignee())
                    .as("a trial changes nothing")
                    .isNull();
            reach(page, page.locator("#work form button"));
            page.keyboard().press("Enter");

            assertThat(page.locator(".lead")).containsText("Đã xong: thực hiện 1 việc, để nguyên 0 việc");
            assertThat(cases.task(nomination, TaskKeys.RECEIVE_DOSSIER).getAssignee())
                    .isEqualTo("tp.chuyenvien2");
        }
    }

    /** Goes to the element by Tab, as often as it takes. */
    private static void reach(Page page, Locator target) {
        assertThat(target).isVisible();
        for (var stop = 0; stop < MORE_THAN_ALL_STOPS; stop++) {
            if (Boolean.TRUE.equals(target.evaluate("element => element === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never came to " + target);
    }
}
