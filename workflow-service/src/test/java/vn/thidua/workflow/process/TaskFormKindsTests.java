package vn.thidua.workflow.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.workflow.appraisal.CommentKind;
import vn.thidua.workflow.appraisal.NewComment;
import vn.thidua.workflow.appraisal.SubmitComment;
import vn.thidua.workflow.nomination.AppraisalConfirmed;
import vn.thidua.workflow.nomination.DossierPrepared;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.testing.Chromium;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

/** One form of each kind, in a real browser: numbers, a reason, several answers in one form. */
@WorkflowTest
class TaskFormKindsTests {

    @Autowired
    CaseDriver cases;

    @Autowired
    SubmitComment submitComment;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    Chromium chromium;

    @BeforeEach
    void open() {
        chromium = Chromium.at(environment);
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void sendsNumbers() {
        var id = cases.certificate();
        cases.follow(new DossierPrepared(id));
        var page = claimed("u03.hoidong", id, TaskKeys.VOTE_IN_UNIT_COUNCIL);
        List.of("members", "present", "yes").forEach(field -> page.fill("#" + field, "9"));
        List.of("no", "invalid").forEach(field -> page.fill("#" + field, "0"));
        complete(page);

        assertThat(cases.openTasks(id)).containsExactly(TaskKeys.SIGN_PROPOSAL);
    }

    @Test
    void asksForAReasonAndSaysWhatIsMissing() {
        var id = cases.certificate();
        cases.follow(new DossierPrepared(id), CaseDriver.agreed(id));
        var page = claimed("u03.thutruong", id, TaskKeys.SIGN_PROPOSAL);
        page.locator("input[value=refuse]").check();
        page.locator("#text").focus();
        page.keyboard().press("Tab");
        assertThat(page.locator("#text-mistake")).hasText("Cần điền mục này.");
        assertThat(page.locator("#text")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(".form-actions .btn-primary")).isDisabled();

        page.locator("input[value=content-incorrect]").check();
        page.fill("#text", "Số liệu chưa khớp (minh họa).");
        complete(page);

        assertThat(cases.openTasks(id)).containsExactly(TaskKeys.PREPARE_DOSSIER);
    }

    @Test
    void sendsSeveralAnswersAndCompletesWithTheLast() {
        var id = cases.appraised();
        cases.follow(new AppraisalConfirmed(id, true));
        for (var text : List.of("Cần xem lại (minh họa)", "Chưa rõ {{1 + 1}} (minh họa)")) {
            submitComment.on(id, new NewComment("Người dân", "0900000000", CommentKind.OBJECTION, text));
        }
        jdbc.sql("update publication set deadline = opened_at - interval '1 second' where nomination = ?")
                .param(id.value())
                .update();
        cases.fire(id, "publication", "Event_CommentPeriodOver", new Date(0));

        var page = claimed("tp.chuyenvien1", id, TaskKeys.RESOLVE_COMMENTS);
        assertThat(page.locator("blockquote")).hasCount(2);
        assertThat(page.locator(".thidua-form")).containsText("Chưa rõ {{1 + 1}}");
        page.locator(".thidua-form textarea").all().forEach(answer -> answer.fill("Đã xác minh (minh họa)."));
        complete(page);

        assertThat(cases.openTasks(id)).isEmpty();
    }

    private Page claimed(String person, NominationId nomination, String key) {
        var page = inTasklist(person, cases.task(nomination, key).getId());
        page.locator("button.claim").click();
        assertThat(page.locator(".disabled-form")).hasCount(0);
        return page;
    }

    private Page inTasklist(String person, String task) {
        var page = chromium.window("vi-VN");
        page.navigate("/camunda/app/tasklist/default/#/?task=" + task);
        page.fill("input[name=username]", person);
        page.fill("input[name=password]", Web.SAMPLE_PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator(".thidua-facts")).isVisible();
        return page;
    }

    private static void complete(Page page) {
        page.locator(".form-actions .btn-primary").click();
        assertThat(page.locator(".task-card h2")).isHidden();
    }
}
