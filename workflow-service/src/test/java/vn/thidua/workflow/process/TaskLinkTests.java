package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.thidua.workflow.nomination.NominationAccepted;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

/** Links of mails, followed in a browser by people with and without a right to the case. */
@WorkflowTest
class TaskLinkTests {

    private static final String TITLE = "Tiếp nhận";

    @Autowired
    CaseDriver cases;

    @Autowired
    Environment environment;

    NominationId nomination;
    String task;

    @BeforeEach
    void aDossierHasCome() {
        nomination = cases.signed();
        task = cases.task(nomination, TaskKeys.RECEIVE_DOSSIER).getId();
    }

    @Test
    void anOpenTaskOfOnesOwnLeadsToItsCase() {
        var answer = follow("tp.chuyenvien1", task);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).endsWith("/nominations/" + nomination));
    }

    @Test
    void anOpenTaskOfOthersIsNamedToWhoSeesTheCase() {
        var answer = follow("u03.canbo", task);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Việc này không giao cho bạn", TITLE, "/nominations/" + nomination);
    }

    @ParameterizedTest
    @ValueSource(strings = {"u04.canbo", "u04.thutruong", "snv.hiepy", "hd.uv02", "quantri"})
    void aTaskOfACaseThatOneMayNotSeeIsNotThereOpenOrDone(String stranger) {
        var answer = follow(stranger, task);
        assertThat(answer.statusCode()).isEqualTo(404);

        accept();
        var later = follow(stranger, task);
        assertThat(later.statusCode()).isEqualTo(404);
        assertThat(later.body())
                .isEqualTo(follow(stranger, "khong-co").body())
                .doesNotContain(TITLE, "(minh họa)", "tp.chuyenvien1");
    }

    @Test
    void aTaskThatIsDoneSaysByWhomToWhoSeesTheCase() {
        accept();
        for (var person : new String[] {"tp.chuyenvien1", "tp.chuyenvien2", "u03.canbo", "kiemtra"}) {
            var answer = follow(person, task);
            assertThat(answer.statusCode()).as(person).isEqualTo(200);
            assertThat(answer.body()).contains("Việc này đã xong", "(minh họa)");
        }
    }

    @Test
    void aLinkToNothingIsNotFound() {
        assertThat(follow("tp.chuyenvien1", "khong-co").statusCode()).isEqualTo(404);
    }

    private void accept() {
        As.person("tp.chuyenvien1", () -> cases.follow(new NominationAccepted(nomination)));
    }

    private HttpResponse<String> follow(String person, String id) {
        var browser = Web.at(environment);
        browser.login(person, Web.SAMPLE_PASSWORD);
        return browser.get("/t/" + id);
    }
}
