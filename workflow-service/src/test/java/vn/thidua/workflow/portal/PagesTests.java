package vn.thidua.workflow.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.thidua.workflow.nomination.NominationStatus;
import vn.thidua.workflow.nomination.Nominations;
import vn.thidua.workflow.shared.UnitCode;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
class PagesTests {

    @Autowired
    Environment environment;

    @Autowired
    Nominations nominations;

    private Web web;

    @BeforeEach
    void open() {
        web = Web.at(environment);
    }

    @ParameterizedTest
    @CsvSource({
        "u03.canbo, /", "u03.canbo, /nominations/new", "u03.canbo, /assessments/SS-XII-2018/U03",
        "u03.cum, /rounds", "tp.chuyenvien1, /rounds", "hd.thuky, /council/sessions",
        "hd.uv02, /council/sessions", "quantri, /admin", "kiemtra, /"
    })
    void opensForThoseWhoWorkThere(String user, String path) {
        web.login(user, Web.SAMPLE_PASSWORD);

        var page = web.get(path);

        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .contains("lang=\"vi\"", "Dữ liệu minh họa", "<h1")
                .doesNotContain("??", "<script>", "style=", " onclick");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nominations/new", "/rounds", "/council/sessions", "/admin"})
    void asksStrangersToLogIn(String path) {
        var answer = web.get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().contains("/login");
    }

    @Test
    void showsThePublicWhatIsPublishedWithoutALogin() {
        assertThat(web.get("/publications").statusCode()).isEqualTo(200);
    }

    @Test
    void speaksEnglishToThoseWhoAskForIt() {
        web.login("u03.canbo", Web.SAMPLE_PASSWORD);

        assertThat(web.get("/", "Accept-Language", "en").body()).contains("lang=\"en\"", "Open a nomination");
    }

    @Test
    void offersAnOfficerTheOwnDraftAndHidesItFromOthers() {
        var draft = nominations.of(new UnitCode("U03")).stream()
                .filter(card -> Set.of(NominationStatus.DRAFT).contains(card.status()))
                .findFirst()
                .orElseThrow();
        web.login("u03.canbo", Web.SAMPLE_PASSWORD);
        assertThat(web.get("/nominations/" + draft.id()).body())
                .contains(draft.dossierCode(), draft.subject(), "/nominations/" + draft.id() + "/check");

        var stranger = Web.at(environment);
        stranger.login("u05.canbo", Web.SAMPLE_PASSWORD);
        assertThat(stranger.get("/nominations/" + draft.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesTheDashboardToUnits() {
        web.login("u03.canbo", Web.SAMPLE_PASSWORD);

        assertThat(web.get("/admin").statusCode()).isEqualTo(403);
    }
}
