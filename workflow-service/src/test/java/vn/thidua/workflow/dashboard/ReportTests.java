package vn.thidua.workflow.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.workflow.dashboard.Sheet.Link;
import vn.thidua.workflow.dashboard.Sheet.Phrase;
import vn.thidua.workflow.dashboard.Sheet.Share;
import vn.thidua.workflow.outbox.ConsumerLag;
import vn.thidua.workflow.process.CaseDriver;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.Pages;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

/** What the tables of the overview say is what the tables of the database say. */
@WorkflowTest
@Transactional(isolation = Isolation.REPEATABLE_READ)
class ReportTests {

    private static final String HEAD = "tp.truongban";

    @Autowired
    ReadReport readReport;

    @Autowired
    LegalDays legalDays;

    @Autowired
    ConsumerLag lag;

    @Autowired
    CaseDriver cases;

    @Autowired
    JdbcClient database;

    @Autowired
    WebApplicationContext context;

    @Autowired
    Environment environment;

    @Autowired
    Clock clock;

    private Question question;

    @BeforeEach
    void anOverdueTask() {
        question = new Question(Period.of(null, null, legalDays.today()), null, "", null);
        var nomination = cases.readyForCouncil();
        database.sql("update act_ru_task set due_date_ = :before, assignee_ = 'tp.chuyenvien2'"
                        + " where id_ = (select min(id_) from act_ru_task)")
                .param("before", Timestamp.from(clock.instant().minusSeconds(60)))
                .update();
        assertThat(nomination).isNotNull();
    }

    @Test
    void agreesOnWhatIsOpen() {
        var rows = rows("open-work", question);

        assertThat(sum(rows, 5)).isEqualTo(count("select count(*) from act_ru_task"));
        assertThat(sum(rows, 6))
                .isPositive()
                .isEqualTo(count("select count(*) from act_ru_task where due_date_ < :now"));
        for (var row : rows) {
            assertThat(sum(List.of(row), 1, 2, 3, 4)).isEqualTo(row.get(5));
        }
    }

    @Test
    void agreesOnWhatIsOverdue() {
        assertThat(rows("overdue", question))
                .hasSize((int) count("select count(*) from act_ru_task where due_date_ < :now"))
                .anySatisfy(row -> {
                    assertThat(((Link) Objects.requireNonNull(row.get(1))).path())
                            .startsWith("/admin/process/");
                    assertThat(row.get(4)).asString().contains("(minh họa)");
                });
    }

    @Test
    void agreesOnWhoHasWhat() {
        var rows = rows("load", question);

        assertThat(sum(rows, 1)).isEqualTo(count("select count(*) from act_ru_task"));
        assertThat(sum(rows, 2)).isEqualTo(count("select count(*) from act_ru_task where due_date_ < :now"));
        assertThat(sum(rows, 3))
                .isEqualTo(count("select count(*) from act_hi_taskinst where delete_reason_ = 'completed'"));
        assertThat(rows).anyMatch(row -> new Phrase("admin.nobody").equals(row.get(0)));
    }

    @Test
    void agreesOnEachWeek() {
        var rows = rows("weekly", question);

        assertThat(rows).hasSizeBetween(26, 28);
        assertThat(sum(rows, 1))
                .isPositive()
                .isEqualTo(count("select count(*) from act_hi_procinst where proc_def_key_ = 'nomination-review'"));
        assertThat(sum(rows, 3))
                .isPositive()
                .isEqualTo(count("select count(*) from act_hi_taskinst where task_def_key_ = 'Task_ReceiveDossier'"
                        + " and delete_reason_ = 'completed'"));
        assertThat(rows.get(0).get(5)).as("rate of a week without receipts").isNull();
        assertThat(rows.get(rows.size() - 1).get(5)).isInstanceOf(Share.class);
    }

    @Test
    void agreesOnWhereNominationsStand() {
        assertThat(sum(rows("status", question), 1)).isEqualTo(count("select count(*) from nomination"));
        assertThat(sum(rows("status", inYear(1999, "")), 1)).isZero();
    }

    @Test
    void agreesOnEvents() {
        var rows = rows("events", question);

        assertThat(rows.get(0).get(1)).isEqualTo(count("select count(*) from outbox_event where sent_at is null"));
        assertThat(rows.get(3).get(1)).isEqualTo(count("select count(*) from intake_parked where replayed_at is null"));
        assertThat(rows).extracting(row -> row.get(0)).contains(new Phrase("admin.events.lag.workflow"));
        assertThat(lag.of("nobody-reads-as-this")).as("unknown to the broker").isEmpty();
    }

    @Test
    void findsUnitsThatOweSomethingWithoutAccents() {
        var all = rows("unsubmitted", question);
        var found = rows("unsubmitted", inYear(2018, "hai quan"));

        assertThat(all).isNotEmpty();
        assertThat(all)
                .as("nobody who has submitted both")
                .noneMatch(row -> row.get(3).equals(new Phrase("admin.assessment.SUBMITTED"))
                        && !row.get(5).equals(0L));
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(1)).asString().containsIgnoringCase("hải quan"));
        assertThat(rows("unsubmitted", inYear(2018, "khong co don vi nay"))).isEmpty();
    }

    @Test
    void showsAllOfItOnOnePage() {
        assertThat(Pages.of(context).open(HEAD, "/admin?q=hai quan&year=2018"))
                .contains(
                        "Việc đang mở theo bước",
                        "Đơn vị chưa nộp",
                        "/admin/export/overdue/xlsx",
                        "value=\"hai quan\"");
        assertThat(Pages.of(context).openInEnglish(HEAD, "/admin")).contains("Overdue tasks", "Work by person");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open-work",
                "bottlenecks",
                "overdue",
                "unsubmitted",
                "load",
                "weekly",
                "status",
                "events",
                "processes",
                "incidents",
                "steps"
            })
    void writesEachTableIntoFiles(String report) {
        var browser = Web.at(environment);
        browser.login(HEAD, Web.SAMPLE_PASSWORD);
        var csv = browser.get("/admin/export/" + report + "/csv?process=city-review&year=&q=");
        var xlsx = browser.get("/admin/export/" + report + "/xlsx?process=city-review");

        assertThat(csv.statusCode()).as(csv.body()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("attachment", "thidua-" + report, ".csv"));
        assertThat(csv.body()).startsWith("\uFEFF\"");
        assertThat(xlsx.statusCode()).isEqualTo(200);
        assertThat(xlsx.body()).startsWith("PK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"u03.canbo", "tp.chuyenvien1", "hd.thuky"})
    void staysClosedToOthers(String person) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> As.person(person, () -> readReport.read("load", question)));
        Pages.of(context).refuses(person, "/admin", 403);
        Pages.of(context).refuses(person, "/admin/export/load/csv", 403);
        Pages.of(context).refuses(person, "/admin/export/load/xlsx", 403);
    }

    @Test
    void knowsNoOtherTables() {
        Pages.of(context).refuses(HEAD, "/admin/export/none/csv", 404);
        Pages.of(context).refuses(HEAD, "/admin/export/steps/csv", 404);
    }

    private Question inYear(int year, String search) {
        return new Question(question.period(), year, search, null);
    }

    private List<List<@Nullable Object>> rows(String report, Question asked) {
        return As.person(HEAD, () -> readReport.read(report, asked)).rows();
    }

    private static long sum(List<List<@Nullable Object>> rows, int... columns) {
        return rows.stream()
                .mapToLong(row -> java.util.Arrays.stream(columns)
                        .mapToLong(column -> (Long) Objects.requireNonNull(row.get(column)))
                        .sum())
                .sum();
    }

    private long count(String sql) {
        var statement = database.sql(sql);
        return (sql.contains(":now") ? statement.param("now", Timestamp.from(clock.instant())) : statement)
                .query(Long.class)
                .single();
    }
}
