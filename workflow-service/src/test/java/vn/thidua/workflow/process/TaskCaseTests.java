package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.thidua.workflow.nomination.NominationAccepted;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

/** What Tasklist shows of a task beside its form, and to whom. */
@WorkflowTest
class TaskCaseTests {

    @Autowired
    CaseDriver cases;

    @Autowired
    ToldTaskFacts told;

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
    void tellsACandidateTheFactsAndTheDaysLeft() {
        assertThat(page("tp.chuyenvien1", "facts", "vi"))
                .contains(
                        "data-case=\"" + nomination,
                        "Bằng khen của Chủ tịch UBND Thành phố",
                        "Có 4 trên 4 giấy tờ bắt buộc",
                        "Thời hạn",
                        "còn ")
                .doesNotContain("??", "Trả lại việc");
        assertThat(page("tp.chuyenvien1", "facts", "en"))
                .contains("4 of 4 mandatory papers", "days left")
                .doesNotContain("??", "Thời hạn");
    }

    @Test
    void showsACandidateTheWholeDossierWithoutAFrame() {
        assertThat(page("tp.chuyenvien1", "dossier", "vi"))
                .startsWith("<article")
                .contains("Kết quả kiểm tra điều kiện", "Mở tệp gốc", "Diễn biến", "9 đồng ý")
                .doesNotContain("??", "<html");
    }

    @ParameterizedTest
    @CsvSource({"u04.thutruong, 404", "hd.uv02, 404", "u03.canbo, 404", "quantri, 404"})
    void isNotThereForWhoeverIsNoCandidate(String person, int status) {
        var browser = browser(person);
        assertThat(browser.get("/tasks/" + task + "/facts").statusCode()).isEqualTo(status);
        assertThat(browser.get("/tasks/" + task + "/dossier").statusCode()).isEqualTo(status);
    }

    @Test
    void isNotThereAnyMoreWhenTheTaskIsDone() {
        As.person("tp.chuyenvien1", () -> cases.follow(new NominationAccepted(nomination)));
        assertThat(browser("tp.chuyenvien1").get("/tasks/" + task + "/facts").statusCode())
                .isEqualTo(404);
    }

    @Test
    void namesATaskAfterItsCaseAndMailsWithoutIt() {
        assertThat(cases.task(nomination, TaskKeys.RECEIVE_DOSSIER).getName())
                .startsWith("Tiếp nhận, kiểm tra hồ sơ – HN-2018-XII-");
        assertThat(told.about(nomination)).last().satisfies(fact -> {
            assertThat(fact.title()).isEqualTo("Tiếp nhận, kiểm tra hồ sơ");
            assertThat(fact.caseLabel()).startsWith("HN-2018-XII-");
        });
    }

    @Test
    void movesATaskUpAsItsDeadlineComesAndGoes() {
        assertThat(priority()).isEqualTo(TaskPriority.NORMAL);
        cases.awaitDeadline(nomination, TaskKeys.RECEIVE_DOSSIER, Duration.ofHours(-1));
        await().untilAsserted(() -> assertThat(priority()).isEqualTo(TaskPriority.HIGH));
        cases.awaitDeadline(nomination, TaskKeys.RECEIVE_DOSSIER, Duration.ofHours(1));
        await().untilAsserted(() -> assertThat(priority()).isEqualTo(TaskPriority.URGENT));
    }

    private int priority() {
        return cases.task(nomination, TaskKeys.RECEIVE_DOSSIER).getPriority();
    }

    private String page(String person, String part, String language) {
        var answer = browser(person).get("/tasks/" + task + "/" + part, "Accept-Language", language);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private Web browser(String person) {
        var browser = Web.at(environment);
        browser.login(person, Web.SAMPLE_PASSWORD);
        return browser;
    }
}
