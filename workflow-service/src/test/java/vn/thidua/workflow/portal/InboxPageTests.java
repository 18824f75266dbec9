package vn.thidua.workflow.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import vn.thidua.workflow.testing.NotificationStand;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
class InboxPageTests {

    private static final String PERSON = "u09.hoidong";

    @Autowired
    Environment environment;

    @Autowired
    JwtDecoder decoder;

    private final NotificationStand stand = NotificationStand.one();
    private Web web;

    @BeforeEach
    void logIn() {
        web = Web.at(environment);
        web.login(PERSON, Web.SAMPLE_PASSWORD);
    }

    @AfterEach
    void comeBack() {
        stand.away(false);
    }

    @Test
    void showsWhatOneWasToldAndNothingOfOthers() {
        var id = stand.tell(PERSON, "Bình xét tại Hội đồng cơ sở", "https://thidua.example/t/abc?x=1");
        stand.tell("u08.hoidong", "Việc của người khác", "/t/def");

        var page = web.get("/inbox");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Bình xét tại Hội đồng cơ sở", "Chưa đọc", "/inbox/" + id + "/read")
                .doesNotContain("Việc của người khác", "??");
        assertThat(web.get("/inbox?lang=en").body()).contains("Inbox", "Mark as read");
        assertThat(web.get("/inbox?lang=vi").body()).contains("Hộp thư");
    }

    @Test
    void leadsToTheCaseAndMarksTheNoticeAsRead() {
        var id = stand.tell(PERSON, "Ký tờ trình", "https://thidua.example/t/abc?x=1");
        var before = unread();

        var opened = send("/inbox/" + id + "/read", "open=true");

        assertThat(opened.statusCode()).isEqualTo(302);
        assertThat(opened.headers().firstValue("Location").orElse(""))
                .endsWith("/t/abc?x=1")
                .doesNotContain("thidua.example");
        assertThat(unread()).isEqualTo(before - 1);
    }

    @Test
    void readsAllAtOnce() {
        stand.tell(PERSON, "Một", "/t/1");
        stand.tell(PERSON, "Hai", "/t/2");

        assertThat(send("/inbox/read", "").statusCode()).isEqualTo(302);

        assertThat(unread()).isZero();
        assertThat(web.get("/inbox?unread=true").body()).contains("Không còn tin nào chưa đọc");
    }

    @Test
    void asksInTheNameOfTheReaderForAMinuteOnly() {
        web.get("/inbox");

        var token = decoder.decode(stand.lastToken());
        assertThat(token.getSubject()).isEqualTo(PERSON);
        assertThat(token.getClaimAsStringList("groups")).containsExactly("UNIT_COUNCIL.U09");
        assertThat(Duration.between(
                        Objects.requireNonNull(token.getIssuedAt()), Objects.requireNonNull(token.getExpiresAt())))
                .isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void saysSoWhereTheServiceIsAwayAndKeepsTheRestRunning() {
        stand.away(true);

        assertThat(web.get("/inbox").statusCode()).isEqualTo(200);
        assertThat(web.get("/inbox").body()).contains("Hộp thư tạm thời không mở được");
        assertThat(web.get("/inbox/unread").statusCode()).isEqualTo(204);
        assertThat(web.get("/").statusCode()).isEqualTo(200);
        assertThat(send("/inbox/read", "").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "https://thidua.example/nominations/1, /nominations/1",
        "//evil.example/a, /a",
        "https://thidua.example//evil.example, /",
        "javascript:alert(1), /",
        "https://thidua.example/\\evil.example, /",
        "https://thidua.example, /"
    })
    void leadsNowhereElse(String link, String path) {
        assertThat(new Notice("1", "", "", link, java.time.Instant.EPOCH, null).path())
                .isEqualTo(path);
    }

    private int unread() {
        return Integer.parseInt(web.get("/inbox/unread").body().replaceAll("\\D", ""));
    }

    private HttpResponse<String> send(String path, String fields) {
        var csrf = URLEncoder.encode(web.csrf(), StandardCharsets.UTF_8);
        return web.send(
                "POST", path, "_csrf=" + csrf + "&" + fields, "Content-Type", "application/x-www-form-urlencoded");
    }
}
