package vn.thidua.workflow.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.thidua.workflow.nomination.AttachPaper;
import vn.thidua.workflow.nomination.Basis;
import vn.thidua.workflow.nomination.NominationStatus;
import vn.thidua.workflow.nomination.Nominations;
import vn.thidua.workflow.nomination.OpenNomination;
import vn.thidua.workflow.nomination.SaveSection;
import vn.thidua.workflow.nomination.Section;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.UnitCode;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

/** Writing a nomination in a browser that runs no scripts, up to the receipt. */
@WorkflowTest
class WritingPagesTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"_version\" value=\"&quot;(\\d+)&quot;\"");

    @Autowired
    Environment environment;

    @Autowired
    OpenNomination openNomination;

    @Autowired
    Nominations nominations;

    @Autowired
    SaveSection saveSection;

    @Autowired
    AttachPaper attachPaper;

    private Web officer;
    private NominationId id;

    @BeforeEach
    void open() {
        officer = Web.at(environment);
        officer.login("u09.canbo", Web.SAMPLE_PASSWORD);
        id = As.person(
                "u09.canbo",
                () -> openNomination
                        .open(new OpenNomination.Proposal(
                                2018, new AwardCode("BKTP_TT"), new UnitCode("U09"), "Tổ minh họa", null, Basis.MERIT))
                        .id());
    }

    @Test
    void listsWhatIsDoneAndWhatIsMissing() {
        assertThat(page()).contains("0/4 phần đã xong", "Còn thiếu:", "href=\"#part-TTR\"", "Không bắt buộc");

        save(Section.ACHIEVEMENTS, "Hoàn thành xuất sắc");
        attach("TTR");

        assertThat(page()).contains("2/4 phần đã xong");
    }

    @Test
    void savesAndSaysWhen() {
        var answer = send("achievements", "Dòng một\r\nDòng hai", version(page()), "");

        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/nominations/" + id + "?saved=achievements#part-achievements");
        assertThat(officer.get("/nominations/" + id + "?saved=achievements").body())
                .contains("Dòng một\nDòng hai", "Đã lưu lúc ");
    }

    @Test
    void savesOnePartWhileSomebodyElseSavesAnother() {
        var seen = version(page());
        save(Section.HISTORY, "2017 | TTLDXS");

        assertThat(send("achievements", "Hoàn thành", seen, "").statusCode()).isEqualTo(302);
        assertThat(page()).contains("2017 | TTLDXS", "Hoàn thành");
    }

    @Test
    void showsBothTextsWhereTwoHaveWrittenTheSame() {
        var seen = version(page());
        save(Section.ACHIEVEMENTS, "Bản của đồng nghiệp");

        var conflict = send("achievements", "Bản của tôi", seen, "");

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("Bản của tôi", "Bản của đồng nghiệp", "Giữ bản của tôi", "Lấy bản đã lưu");
        assertThat(page()).contains("Bản của đồng nghiệp").doesNotContain("Bản của tôi");

        assertThat(send("achievements", "Bản của tôi", version(conflict.body()), "")
                        .statusCode())
                .isEqualTo(302);
        assertThat(page()).contains("Bản của tôi").doesNotContain("Bản của đồng nghiệp");
    }

    @Test
    void takesAPaperFromAPlainForm() {
        var boundary = "minh-hoa";
        var body = part(boundary, "_csrf", token(page())) + "--" + boundary + "\r\nContent-Disposition: form-data; "
                + "name=\"file\"; filename=\"to-trinh.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\n%%EOF\n\r\n--"
                + boundary + "--\r\n";

        var answer = officer.send(
                "POST",
                "/nominations/" + id + "/papers/TTR",
                body,
                "Content-Type",
                "multipart/form-data; boundary=" + boundary);

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("#part-TTR");
        assertThat(page()).contains("to-trinh.pdf");
    }

    @Test
    void showsWhatStopsTheDossierBeforeItIsHandedOver() {
        assertThat(officer.get("/nominations/" + id + "/check").body())
                .contains("Chưa gửi được vì:", "thiếu", "#part-achievements")
                .doesNotContain("name=\"step\"");
    }

    @Test
    void handsOverOnceAndGivesAReceiptHoweverOftenItIsPressed() {
        complete();
        var check = officer.get("/nominations/" + id + "/check").body();
        assertThat(check).contains("Hoàn thành xuất sắc", "TTR.pdf", "name=\"step\" value=\"PREPARE\"");

        for (var press = 0; press < 2; press++) {
            var answer = confirm(check);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/receipt");
        }

        var code = nominations.card(id).dossierCode();
        assertThat(nominations.card(id).status()).isEqualTo(NominationStatus.SELF_ASSESSED);
        assertThat(officer.get("/nominations/" + id + "/receipt").body())
                .contains(code, "Đã trình Hội đồng cơ sở", "<svg", "/nominations/" + id, "In giấy biên nhận");
        assertThat(officer.get("/nominations/" + id + "/check").statusCode()).isEqualTo(302);
    }

    @Test
    void handsOverNothingThatWasChangedSinceItWasLookedAt() {
        complete();
        var check = officer.get("/nominations/" + id + "/check").body();
        save(Section.ACHIEVEMENTS, "Đã sửa sau khi xem");

        assertThat(confirm(check).headers().firstValue("Location").orElseThrow())
                .endsWith("/check?changed=1");
        assertThat(nominations.card(id).status()).isEqualTo(NominationStatus.DRAFT);
    }

    @Test
    void hasNoReceiptBeforeAnythingWasHandedOver() {
        assertThat(officer.get("/nominations/" + id + "/receipt").statusCode()).isEqualTo(302);
    }

    private void complete() {
        save(Section.ACHIEVEMENTS, "Hoàn thành xuất sắc");
        List.of("TTR", "BCTT_TT", "DG").forEach(this::attach);
    }

    private void save(Section section, String text) {
        As.person("u09.canbo", () -> saveSection.save(id, section, SectionText.read(section, text), null));
    }

    private void attach(String paper) {
        var pdf = new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
        As.person("u09.canbo", () -> attachPaper.attach(id, paper, paper + ".pdf", pdf));
    }

    private String page() {
        return officer.get("/nominations/" + id).body();
    }

    private HttpResponse<String> send(String section, String text, String version, String before) {
        return form(
                "/nominations/" + id + "/sections/" + section,
                "_csrf",
                token(page()),
                "_version",
                '"' + version + '"',
                "_before",
                before,
                "text",
                text);
    }

    private HttpResponse<String> confirm(String check) {
        return form(
                "/nominations/" + id + "/check",
                "_csrf",
                token(check),
                "_version",
                '"' + version(check) + '"',
                "step",
                "PREPARE");
    }

    private HttpResponse<String> form(String path, String... fields) {
        var body = new StringBuilder();
        for (var i = 0; i < fields.length; i += 2) {
            body.append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return officer.send("POST", path, body.toString(), "Content-Type", "application/x-www-form-urlencoded");
    }

    private static String part(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String token(String page) {
        return found(TOKEN, page);
    }

    private static String version(String page) {
        return found(VERSION, page);
    }

    private static String found(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + pattern + " in " + page))
                .group(1);
    }
}
