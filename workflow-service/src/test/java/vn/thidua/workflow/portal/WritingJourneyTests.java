package vn.thidua.workflow.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.thidua.workflow.assessment.SaveSelfAssessment;
import vn.thidua.workflow.assessment.SheetCode;
import vn.thidua.workflow.assessment.ViewSelfAssessment;
import vn.thidua.workflow.nomination.Basis;
import vn.thidua.workflow.nomination.OpenNomination;
import vn.thidua.workflow.nomination.SaveSection;
import vn.thidua.workflow.nomination.Section;
import vn.thidua.workflow.nomination.ViewNomination;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.UnitCode;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.Chromium;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

/** Writing a nomination and a self-assessment in a real browser. */
@WorkflowTest
class WritingJourneyTests {

    private static final String OFFICER = "u07.canbo";
    private static final UnitCode UNIT = new UnitCode("U07");
    private static final SheetCode SHEET = new SheetCode("SS-XII-2018");
    private static final Pattern SAVED = Pattern.compile("Đã lưu lúc \\d\\d:\\d\\d");

    @Autowired
    Environment environment;

    @Autowired
    OpenNomination openNomination;

    @Autowired
    SaveSection saveSection;

    @Autowired
    ViewNomination viewNomination;

    @Autowired
    SaveSelfAssessment saveSelfAssessment;

    @Autowired
    ViewSelfAssessment viewSelfAssessment;

    private NominationId id;

    @BeforeEach
    void open() {
        id = As.person(
                OFFICER,
                () -> openNomination
                        .open(new OpenNomination.Proposal(
                                2018, new AwardCode("BKTP_TT"), UNIT, "Tổ minh họa", null, Basis.MERIT))
                        .id());
    }

    @Test
    void savesWhileSomebodyTypesAndCountsTheParts() {
        written(page -> {
            var before = page.locator("#progress-title").innerText();
            page.locator("#achievements").pressSequentially("Hoàn thành");

            assertThat(status(page, "achievements")).hasText(SAVED);
            await("what was saved between two keys is saved again")
                    .untilAsserted(() -> assertThat(saved(Section.ACHIEVEMENTS)).isEqualTo("Hoàn thành"));

            page.locator("#history").fill("2017|TTLDXS");
            page.keyboard().press("Tab");
            assertThat(status(page, "history")).hasText(SAVED);
            assertThat(page.locator("#progress-title")).not().hasText(before);
            assertThat(saved(Section.HISTORY)).isEqualTo("2017 | TTLDXS");
        });
    }

    @Test
    void showsBothTextsAndOverwritesNothingUnseen() {
        written(page -> {
            save(Section.ACHIEVEMENTS, "Câu chung\nCâu của đồng nghiệp");
            save(Section.HISTORY, "2016 | TTLDXS");
            page.locator("#achievements").fill("Câu chung\nCâu của tôi");

            var conflict = page.locator("#part-achievements .conflict");
            assertThat(conflict.locator("[data-mine] mark")).hasText("Câu của tôi");
            assertThat(conflict.locator("[data-theirs] mark")).hasText("Câu của đồng nghiệp");
            assertThat(page.locator("#history")).hasValue("2016 | TTLDXS");
            assertThat(saved(Section.ACHIEVEMENTS)).contains("Câu của đồng nghiệp");

            conflict.locator("[data-keep]").press("Enter");
            assertThat(status(page, "achievements")).hasText(SAVED);
            assertThat(saved(Section.ACHIEVEMENTS)).isEqualTo("Câu chung\nCâu của tôi");

            save(Section.ACHIEVEMENTS, "Bản cuối của đồng nghiệp");
            page.locator("#achievements").fill("Bản nháp của tôi");
            conflict.locator("[data-take]").click();
            assertThat(page.locator("#achievements")).hasValue("Bản cuối của đồng nghiệp");
            assertThat(saved(Section.ACHIEVEMENTS)).isEqualTo("Bản cuối của đồng nghiệp");
        });
    }

    @Test
    void keepsTheTextOnThisComputerUntilItIsSavedAndLosesItAtLogout() {
        written(page -> {
            page.context().setOffline(true);
            page.locator("#achievements").fill("Viết khi mất mạng");
            assertThat(status(page, "achievements")).containsText("mất kết nối");
            assertThat(kept(page)).contains("Viết khi mất mạng");

            page.context().setOffline(false);
            assertThat(status(page, "achievements")).hasText(SAVED);
            assertThat(saved(Section.ACHIEVEMENTS)).isEqualTo("Viết khi mất mạng");
            assertThat(kept(page)).isEqualTo("{}");

            page.context().setOffline(true);
            page.locator("#achievements").fill("Chưa kịp lưu");
            assertThat(status(page, "achievements")).containsText("mất kết nối");
            page.context().setOffline(false);
            page.evaluate("localStorage.setItem('thidua.draft.other', '{\"at\":' + Date.now() + '}')");
            page.locator("form[action$='/logout'] button").click();
            page.waitForURL("**/login**");
            assertThat(kept(page)).isEqualTo("{}");
        });
    }

    @Test
    void restoresWhatAnEarlierWindowCouldNotSave() {
        written(page -> {
            page.route("**/sections/**", Route::abort);
            page.locator("#achievements").fill("Viết trước khi đóng cửa sổ");
            assertThat(status(page, "achievements")).containsText("mất kết nối");
            page.navigate("/tasks");
            page.unroute("**/sections/**");
            page.navigate("/nominations/" + id);

            assertThat(status(page, "achievements")).hasText(SAVED);
            assertThat(page.locator("#achievements")).hasValue("Viết trước khi đóng cửa sổ");
            assertThat(saved(Section.ACHIEVEMENTS)).isEqualTo("Viết trước khi đóng cửa sổ");
        });
    }

    @Test
    void savesAfterAnotherLoginWhatWasWrittenWhenTheSessionHadEnded() {
        written(page -> {
            page.context().clearCookies();
            page.locator("#achievements").fill("Viết khi phiên đã hết");
            assertThat(status(page, "achievements")).containsText("phiên đăng nhập đã hết");

            var login = page.waitForPopup(
                    () -> status(page, "achievements").locator("a").click());
            logIn(login);
            login.waitForURL(url -> !url.contains("/login"));
            login.close();
            page.locator("#part-achievements button").click();
            assertThat(status(page, "achievements")).hasText(SAVED);
            assertThat(saved(Section.ACHIEVEMENTS)).isEqualTo("Viết khi phiên đã hết");
        });
    }

    @Test
    void uploadsWithProgressThatCanBeCancelledAndSaysWhatIsWrong() {
        written(page -> {
            var form = page.locator("form[data-upload=TTR]");
            var answer = form.locator("[role=status]");
            form.locator("input[type=file]")
                    .setInputFiles(new FilePayload("lạ.pdf", "application/pdf", "MZ".getBytes(StandardCharsets.UTF_8)));
            form.locator("button:not([type])").click();
            assertThat(answer).hasClass(Pattern.compile("text-danger"));

            var network = page.context().newCDPSession(page);
            uploadsAt(network, 300_000);
            form.locator("input[type=file]").setInputFiles(pdf("tờ trình.pdf"));
            form.locator("button:not([type])").click();
            assertThat(form.locator(".upload-words")).hasText(Pattern.compile("[1-9]\\d? % – [\\d,]+/3,0 MB"));
            form.locator(".upload-cancel").click();
            assertThat(answer).hasText("Đã hủy, không có gì được tải lên.");
            assertThat(page.locator("#paper-TTR")).containsText("Chưa có");

            uploadsAt(network, -1);
            form.locator("input[type=file]").setInputFiles(pdf("tờ trình.pdf"));
            form.locator("button:not([type])").click();
            assertThat(answer).hasText("Đã tải lên tờ trình.pdf");
            assertThat(page.locator("#paper-TTR a")).hasText("tờ trình.pdf");

            page.locator("#achievements").fill("Viết sau khi tải tệp");
            assertThat(status(page, "achievements")).hasText(SAVED);
        });
    }

    @Test
    void takesPointsWithCommaOrPointAndMergesThoseOfAColleague() {
        inBrowser("/assessments/" + SHEET + "/" + UNIT, page -> {
            var codes = As.person(OFFICER, () -> viewSelfAssessment.view(SHEET, UNIT))
                    .sheet()
                    .criteria();
            var first = codes.get(0).code();
            var second = codes.get(1).code();
            points(page, first).fill("9,5");
            assertThat(page.locator(".draft-status")).hasText(SAVED);

            As.person(
                    OFFICER,
                    () -> saveSelfAssessment.save(
                            SHEET,
                            UNIT,
                            Map.of(first, new BigDecimal("9.5"), second, new BigDecimal("7")),
                            Map.of(),
                            null));
            points(page, codes.get(2).code()).fill("8.25");
            assertThat(points(page, second)).hasValue("7");
            assertThat(page.locator(".draft-status")).hasText(SAVED);
            assertThat(As.person(OFFICER, () -> viewSelfAssessment.view(SHEET, UNIT))
                            .points()
                            .toString())
                    .contains("9.5", "7", "8.25");

            points(page, first).fill("nhiều");
            assertThat(points(page, first)).hasAttribute("aria-invalid", "true");
            assertThat(page.locator(".draft-status")).containsText("9,5");
        });
    }

    private void written(Consumer<Page> journey) {
        inBrowser("/nominations/" + id, journey);
    }

    private void inBrowser(String path, Consumer<Page> journey) {
        try (var chromium = Chromium.at(environment)) {
            var page = chromium.window("vi-VN");
            page.navigate(path);
            logIn(page);
            page.waitForURL("**" + path + "**");
            page.waitForLoadState();
            journey.accept(page);
        }
    }

    private static void logIn(Page page) {
        page.fill("input[name=username]", OFFICER);
        page.fill("input[name=password]", Web.SAMPLE_PASSWORD);
        page.keyboard().press("Enter");
    }

    private void save(Section section, String text) {
        As.person(OFFICER, () -> saveSection.save(id, section, SectionText.read(section, text), null));
    }

    private String saved(Section section) {
        var sections = As.person(OFFICER, () -> viewNomination.view(id)).sections();
        return SectionText.of(section, sections.get(section));
    }

    private static Locator status(Page page, String section) {
        return page.locator("#part-" + section + " .draft-status");
    }

    private static Locator points(Page page, String code) {
        return page.locator("input[name='points." + code + "']");
    }

    private static String kept(Page page) {
        return String.valueOf(page.evaluate("JSON.stringify({...localStorage})"));
    }

    /** @param throughput bytes a second; -1 for as fast as it goes */
    private static void uploadsAt(CDPSession network, int throughput) {
        var connection = new JsonObject();
        connection.addProperty("offline", false);
        connection.addProperty("latency", 0);
        connection.addProperty("downloadThroughput", -1);
        connection.addProperty("uploadThroughput", throughput);
        network.send("Network.enable");
        network.send("Network.emulateNetworkConditions", connection);
    }

    private static FilePayload pdf(String name) {
        var content = new byte[3 * 1024 * 1024];
        Arrays.fill(content, (byte) '%');
        var head = "%PDF-1.4\n".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, content, 0, head.length);
        return new FilePayload(name, "application/pdf", content);
    }
}
