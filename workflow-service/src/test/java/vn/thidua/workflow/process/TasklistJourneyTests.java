package vn.thidua.workflow.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.thidua.workflow.nomination.AttachPaper;
import vn.thidua.workflow.nomination.NominationAccepted;
import vn.thidua.workflow.nomination.ViewNomination;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.Chromium;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

/** A reviewer in Tasklist, in a real browser, with the keyboard and nothing else once logged in. */
@WorkflowTest
class TasklistJourneyTests {

    private static final int MORE_THAN_ALL_STOPS = 120;

    @Autowired
    CaseDriver cases;

    @Autowired
    AttachPaper attach;

    @Autowired
    ViewNomination viewNomination;

    @Autowired
    Environment environment;

    Chromium chromium;
    NominationId nomination;
    String task;

    @BeforeEach
    void aDossierWithAPaperOfTwoPagesHasCome() throws IOException {
        chromium = Chromium.at(environment);
        nomination = cases.certificate();
        attach.attach(nomination, "BB_CS", "Biên bản họp.pdf", new ByteArrayInputStream(twoPages()));
        cases.handIn(nomination);
        task = cases.task(nomination, TaskKeys.RECEIVE_DOSSIER).getId();
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void readsTheDossierDecidesAndIsLedOn() {
        var page = chromium.window("vi-VN");
        var sent = new CopyOnWriteArrayList<String>();
        page.onRequest(request -> sent.add(line(request)));
        page.navigate("/t/" + task);
        logIn(page, "tp.chuyenvien1");

        assertThat(page.locator(".task-card h2")).containsText("Tiếp nhận, kiểm tra hồ sơ – HN-2018-XII-");
        assertThat(page.locator("html")).hasAttribute("lang", "vi");
        assertThat(page.locator(".nav-tabs")).containsText("Biểu mẫu");
        assertThat(page.locator(".thidua-facts")).containsText("Thời hạn");
        page.keyboard().press("Control+Alt+c");
        assertThat(page.locator("button.claim")).hasCount(0);

        press(page, page.locator(".nav-tabs a", named("Hồ sơ")), "Enter");
        var dossier = page.locator(".thidua-dossier");
        assertThat(dossier).containsText("Kết quả kiểm tra điều kiện");
        assertThat(dossier).containsText("Mở tệp gốc (Biên bản họp.pdf)");
        var picture = dossier.locator("img").first();
        picture.scrollIntoViewIfNeeded();
        assertThat(picture).hasJSProperty("complete", true);
        assertThat((Integer) picture.evaluate("image => image.naturalWidth")).isGreaterThan(500);

        press(page, page.locator(".nav-tabs a", named("Biểu mẫu")), "Enter");
        assertThat(page.locator(".form-actions .btn-primary")).isDisabled();
        press(page, page.locator("input[value=accept]"), "Space");
        assertThat(page.locator(".thidua-form .next")).containsText("Hồ sơ chuyển sang thẩm định");
        press(page, page.locator(".form-actions .btn-primary"), "Enter");

        assertThat(page.locator(".task-card h2")).isHidden();
        assertThat(page.locator(".tasks-list a[href*='" + task + "']")).hasCount(0);
        assertThat(cases.openTasks(nomination)).containsExactly(TaskKeys.APPRAISE_DOSSIER);
        assertThat(sent)
                .contains("POST /api/nominations/" + nomination + "/intake/acceptance")
                .noneMatch(line -> line.contains("submit-form") || line.contains("/complete"));
    }

    @Test
    void sendsADossierBackForOneOfItsPartsByKeyboardAlone() {
        var page = chromium.window("vi-VN");
        page.navigate("/t/" + task);
        logIn(page, "tp.chuyenvien1");
        assertThat(page.locator("button.claim")).isVisible();
        page.keyboard().press("Control+Alt+c");
        assertThat(page.locator("button.claim")).hasCount(0);
        press(page, page.locator("input[value=accept]"), "ArrowDown");
        press(page, page.getByLabel("Tóm tắt thành tích", new Page.GetByLabelOptions().setExact(true)), "End");
        page.keyboard().type("Thiếu số liệu quý IV");
        press(page, page.locator("input[name=code]").first(), "Space");
        press(page, page.locator("#text"), "End");
        page.keyboard().type("Báo cáo chưa đủ số liệu");
        press(page, page.locator(".form-actions .btn-primary"), "Enter");

        assertThat(page.locator(".task-card h2")).isHidden();
        assertThat(cases.openTasks(nomination)).containsExactly(TaskKeys.SUPPLEMENT_DOSSIER);
        var back = As.person("u03.canbo", () -> viewNomination.view(nomination)).returns();
        assertThat(back)
                .singleElement()
                .satisfies(note -> assertThat(note.parts()).isEqualTo(Map.of("achievements", "Thiếu số liệu quý IV")));
    }

    @Test
    void keepsTheFormAndSaysWhyWhereTheServiceRefuses() {
        var page = chromium.window("vi-VN");
        page.navigate("/t/" + task);
        logIn(page, "tp.chuyenvien1");
        page.locator("button.claim").click();
        page.locator("input[value=accept]").check();
        cases.follow(new NominationAccepted(nomination));
        page.locator(".form-actions .btn-primary").click();

        assertThat(page.locator(".page-notifications")).containsText("Hồ sơ");
        assertThat(page.locator(".thidua-form")).isVisible();
    }

    @Test
    void speaksEnglishToAReaderOfEnglish() {
        var page = chromium.window("en-GB");
        page.navigate("/t/" + task);
        logIn(page, "tp.chuyenvien1");

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator(".thidua-form h3")).hasText("Is the dossier complete?");
        assertThat(page.locator(".tasks-list .task .creation-date").first())
                .not()
                .containsText(Pattern.compile("trước|nữa"));
        assertThat(page.locator(".thidua-facts")).containsText("days left");
        page.locator("button.claim").click();
        page.locator("input[value=return]").check();
        assertThat(page.locator("label[for=items]"))
                .hasText("Anything else, one item per line; with an entry here the unit may change every part");
    }

    @Test
    void leavesATaskToOthersAgain() {
        var page = chromium.window("vi-VN");
        page.navigate("/t/" + task);
        logIn(page, "tp.chuyenvien1");
        page.locator("button.claim").click();
        page.locator(".thidua-facts button").click();

        assertThat(page.locator("button.claim")).isVisible();
        assertThat(cases.task(nomination, TaskKeys.RECEIVE_DOSSIER).getAssignee())
                .isNull();
    }

    @Test
    void leavesTheWholeSystemAtOnce() {
        var page = chromium.window("vi-VN");
        page.navigate("/t/" + task);
        logIn(page, "tp.chuyenvien1");
        page.locator(".account .dropdown-toggle").click();
        page.locator(".account .logout a").click();

        page.waitForURL("**/login?logout");
        assertThat(page.request().get("/api/me").status()).isEqualTo(401);
    }

    private static void logIn(Page page, String person) {
        page.fill("input[name=username]", person);
        page.fill("input[name=password]", Web.SAMPLE_PASSWORD);
        page.keyboard().press("Enter");
    }

    /** Goes to the element by Tab, as often as it takes, and presses the key. */
    private static void press(Page page, Locator target, String key) {
        assertThat(target).isVisible();
        for (var stop = 0; stop < MORE_THAN_ALL_STOPS; stop++) {
            if (Boolean.TRUE.equals(target.evaluate("element => element === document.activeElement"))) {
                page.keyboard().press(key);
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never came to " + target);
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + text + "\\s*$"));
    }

    private static String line(Request request) {
        return request.method() + " " + request.url().replaceFirst("https?://[^/]+", "");
    }

    private static byte[] twoPages() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
