package vn.thidua.workflow.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
class ChosenLanguageTests {

    private static final String ENGLISH = "<html lang=\"en\"";
    private static final String VIETNAMESE = "<html lang=\"vi\"";

    @Autowired
    Environment environment;

    private Web web;

    @BeforeEach
    void open() {
        web = Web.at(environment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"vi-VN,vi;q=0.9,en;q=0.8|vi", "en-GB,en|en", "fr-FR,en;q=0.5|en", "fr|vi", "*|vi"})
    void followsTheBrowserWhileNothingIsChosen(String browser, String language) {
        assertThat(web.get("/login", "Accept-Language", browser).body()).contains("<html lang=\"" + language + "\"");
    }

    @Test
    void speaksVietnameseToThoseWhoSayNothing() {
        assertThat(web.get("/login").body()).contains(VIETNAMESE, "Đăng nhập");
    }

    @Test
    void keepsWhatIsChosenFromTheLoginOn() {
        var chosen = web.get("/login?lang=en", "Accept-Language", "vi");
        assertThat(chosen.body()).contains(ENGLISH, "User name", "href=\"?lang=vi\"");
        assertThat(chosen.headers().firstValue("Set-Cookie"))
                .get()
                .asString()
                .contains("thidua-lang=en", "Path=/", "SameSite=Lax");

        web.login("u03.canbo", Web.SAMPLE_PASSWORD);
        assertThat(web.get("/", "Accept-Language", "vi").body())
                .contains(ENGLISH, "Open a nomination", "href=\"?lang=vi\"");
        assertThat(web.get("/t/khong-co", "Accept-Language", "vi").body()).contains(ENGLISH, "No such task");
        assertThat(web.get("/nominations/khong-co", "Accept-Language", "vi").body())
                .contains(ENGLISH)
                .doesNotContain("Không");

        assertThat(web.get("/?lang=vi", "Accept-Language", "en").body()).contains(VIETNAMESE, "Mở hồ sơ");
        assertThat(web.get("/", "Accept-Language", "en").body()).contains(VIETNAMESE);
    }

    @Test
    void keepsTheRestOfTheAddress() {
        assertThat(web.get("/login?error&lang=vi").body()).contains("href=\"?error&amp;lang=en\"");
    }

    @Test
    void answersProgramsInTheSameLanguage() {
        web.get("/login?lang=en");

        assertThat(web.get("/api/me").body()).contains("log in");
        assertThat(Web.at(environment).get("/api/me", "Accept-Language", "vi").body())
                .contains("đăng nhập");
    }

    @Test
    void knowsNoOtherLanguage() {
        var page = web.get("/login?lang=xx%22%3E");
        assertThat(page.body()).contains(VIETNAMESE).doesNotContain("xx\"");
        assertThat(page.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("thidua-lang");
    }
}
