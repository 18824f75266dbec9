package vn.thidua.workflow.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.workflow.process.CaseDriver;
import vn.thidua.workflow.testing.Pages;
import vn.thidua.workflow.testing.WorkflowTest;

/** The figures on the pages are those of the engine's tables. */
@WorkflowTest
@Transactional(isolation = Isolation.REPEATABLE_READ)
class ProcessPagesTests {

    private static final String ADMINISTRATOR = "quantri";

    @Autowired
    WebApplicationContext context;

    @Autowired
    CaseDriver cases;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private Pages pages;

    @BeforeEach
    void open() {
        pages = Pages.of(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quantri", "tp.truongban", "kiemtra"})
    void opensForThoseWhoWatch(String person) {
        assertThat(pages.open(person, "/admin/process")).contains("Quy trình");
        assertThat(pages.open(person, "/admin/process/nomination-review")).contains("Số liệu từng bước");
        assertThat(pages.open(person, "/admin/incidents")).contains("Sự cố");
    }

    @ParameterizedTest
    @CsvSource({"u03.canbo", "tp.chuyenvien1", "hd.chutich"})
    void staysClosedToOthers(String person) {
        pages.refuses(person, "/admin/process", 403);
        pages.refuses(person, "/admin/process/nomination-review", 403);
        pages.refuses(person, "/admin/process/nomination-review/model", 403);
        pages.refuses(person, "/admin/incidents", 403);
    }

    @Test
    void knowsOnlyProcessesThatTheEngineRuns() {
        pages.refuses(ADMINISTRATOR, "/admin/process/none", 404);
    }

    @Test
    void countsEachProcessAsTheEngineDoes() {
        cases.readyForCouncil();

        var page = pages.open(ADMINISTRATOR, "/admin/process");

        for (var process : new String[] {"nomination-review", "city-review", "publication", "cluster-round"}) {
            assertThat(cells(page, "data-process=\"" + process + "\""))
                    .as(process)
                    .startsWith(
                            count("select count(*) from act_ru_execution where parent_id_ is null and " + of(process)),
                            count("select count(*) from act_ru_execution where is_active_ and act_id_ is not null and "
                                    + of(process)),
                            count("select count(*) from act_ru_incident where " + of(process)),
                            count("select count(*) from act_ru_task where due_date_ < :now and " + of(process)),
                            count("select count(*) from act_hi_procinst where end_time_ is not null and "
                                    + "proc_def_key_ = '" + process + "'"));
        }
    }

    @Test
    void countsEachStepAsTheEngineDoes() {
        var nomination = cases.readyForCouncil();
        database.sql("""
                        update act_ru_task set due_date_ = :before where proc_inst_id_ in
                          (select id_ from act_hi_procinst where business_key_ = :key)
                        """)
                .param("before", Timestamp.from(clock.instant().minusSeconds(60)))
                .param("key", nomination.toString())
                .update();

        var page = pages.open(ADMINISTRATOR, "/admin/process/city-review");

        var rows = Pattern.compile("data-element=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .toList();
        assertThat(rows).isNotEmpty();
        for (var row : rows) {
            var element = row.group(1);
            assertThat(cells(page, "data-element=\"" + element + "\""))
                    .as(element)
                    .startsWith(
                            count("select count(*) from act_ru_execution where is_active_ and act_id_ = '" + element
                                    + "' and " + of("city-review")),
                            count("select count(*) from act_ru_incident where activity_id_ = '" + element + "' and "
                                    + of("city-review")),
                            count("select count(*) from act_ru_task where due_date_ < :now and task_def_key_ = '"
                                    + element + "' and " + of("city-review")));
        }
    }

    @Test
    void drawsTheModelThatTheEngineRuns() {
        assertThat(pages.openInEnglish(ADMINISTRATOR, "/admin/process/consultation"))
                .contains("data-model=\"/admin/process/consultation/model\"", "Figures by step");
    }

    private static String of(String process) {
        return "proc_def_id_ like '" + process + ":%'";
    }

    private String count(String sql) {
        var statement = database.sql(sql);
        return (sql.contains(":now") ? statement.param("now", Timestamp.from(clock.instant())) : statement)
                .query(Long.class)
                .single()
                .toString();
    }

    /** Texts of the cells of the one row that carries the mark. */
    static java.util.List<String> cells(String page, String mark) {
        var start = page.indexOf("<tr " + mark);
        assertThat(start).as(mark + " in " + page).isPositive();
        var row = page.substring(start, page.indexOf("</tr>", start));
        return Pattern.compile("<td[^>]*>(.*?)</td>", Pattern.DOTALL)
                .matcher(row)
                .results()
                .map(cell -> cell.group(1).replaceAll("<[^>]+>", "").strip())
                .toList();
    }
}
