package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.thidua.workflow.nomination.DossierPrepared;
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
    ClaimTask claiming;

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
    void anOpenTaskOfAReviewerLeadsToTasklistIntoTheListThatItIsIn() {
        var offered = placeOf(follow("tp.chuyenvien1", task));
        assertThat(offered)
                .contains("/camunda/app/tasklist/default/#/?task=" + task + "&filter=")
                .endsWith("&sorting=%5B%7B%22sortBy%22%3A%22dueDate%22%2C%22sortOrder%22%3A%22asc%22%7D%5D");

        As.person("tp.chuyenvien1", () -> claiming.claim(task));
        assertThat(placeOf(follow("tp.chuyenvien1", task)))
                .contains("?task=" + task + "&filter=")
                .isNotEqualTo(offered);
    }

    @Test
    void anOpenTaskOfAUnitLeadsToThePortal() {
        var prepared = cases.certificate();
        var preparing = cases.task(prepared, TaskKeys.PREPARE_DOSSIER).getId();
        assertThat(placeOf(follow("u03.canbo", preparing))).endsWith("/nominations/" + prepared);

        cases.follow(new DossierPrepared(prepared));
        var voting = cases.task(prepared, TaskKeys.VOTE_IN_UNIT_COUNCIL).getId();
        assertThat(placeOf(follow("u03.hoidong", voting))).endsWith("/nominations/" + prepared);
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
        assertThat(content(later))
                .isEqualTo(content(follow(stranger, "khong-co")))
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

    private static String placeOf(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Around it stand tokens that differ from one login to the next. */
    private static String content(HttpResponse<String> page) {
        return page.body().substring(page.body().indexOf("<main"));
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
