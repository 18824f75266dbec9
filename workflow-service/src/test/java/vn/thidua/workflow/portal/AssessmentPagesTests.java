package vn.thidua.workflow.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.workflow.assessment.ScoringSheets;
import vn.thidua.workflow.assessment.SheetCode;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.WorkflowTest;

/** A self-assessment in a browser that runs no scripts, up to the receipt. */
@WorkflowTest
@Transactional
class AssessmentPagesTests {

    private static final String OFFICER = "u08.canbo";
    private static final String PAGE = "/assessments/SS-XII-2018/U08";
    private static final Pattern VERSION = Pattern.compile("name=\"_version\" value=\"(&quot;\\d+&quot;)\"");

    @Autowired
    WebApplicationContext context;

    @Autowired
    ScoringSheets sheets;

    private MockMvc mvc;

    @BeforeEach
    void open() {
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void savesPointsWithACommaAndShowsTheSum() throws Exception {
        var saved = post(
                PAGE, version(PAGE), "points.A1", "200,5", "points.A2", "90.25", "explanations.A1", "Vượt kế hoạch");

        assertThat(saved.getRedirectedUrl()).isEqualTo(PAGE + "?saved=1");
        assertThat(page(PAGE))
                .contains("value=\"200,5\"", "value=\"90,25\"", "Vượt kế hoạch", "2/17 tiêu chí", "290,75/1000");
    }

    @Test
    void showsWhatAColleagueHasSavedMeanwhile() throws Exception {
        var seen = version(PAGE);
        post(PAGE, seen, "points.A1", "100", "points.A2", "50");

        var conflict = post(PAGE, seen, "points.A1", "110", "points.A2", "50");

        assertThat(conflict.getStatus()).isEqualTo(409);
        assertThat(text(conflict))
                .contains(">110</textarea>", ">100</div>", "name=\"points.A2\" value=\"50\"")
                .doesNotContain(">50</textarea>");
        assertThat(page(PAGE)).contains("name=\"points.A1\" value=\"100\"");
    }

    @Test
    void doesNotOfferToSubmitWhatIsIncomplete() throws Exception {
        post(PAGE, version(PAGE), "points.A1", "100");

        assertThat(page(PAGE + "/check"))
                .contains("còn tiêu chí chưa chấm", "100/250", PAGE + "#points.A2")
                .doesNotContain("name=\"_version\"");
    }

    @Test
    void submitsOnceAndGivesAReceiptHoweverOftenItIsPressed() throws Exception {
        var complete = sheets.get(new SheetCode("SS-XII-2018")).criteria().stream()
                .flatMap(criterion -> Stream.of("points." + criterion.code(), "9,5"))
                .toArray(String[]::new);
        post(PAGE, version(PAGE), complete);
        var seen = version(PAGE + "/check");

        for (var press = 0; press < 2; press++) {
            assertThat(post(PAGE + "/check", seen).getRedirectedUrl()).isEqualTo(PAGE + "/receipt");
        }

        assertThat(page(PAGE + "/receipt")).contains("SS-XII-2018/U08", "161,5/1000", "<svg", PAGE);
        assertThat(page(PAGE)).contains("Đã nộp lúc").doesNotContain("js/drafts.js");
    }

    @Test
    void submitsNothingThatWasChangedSinceItWasLookedAt() throws Exception {
        var seen = version(PAGE);
        post(PAGE, seen, "points.A1", "100");

        assertThat(post(PAGE + "/check", seen).getRedirectedUrl()).isEqualTo(PAGE + "/check?changed=1");
    }

    private String version(String path) throws Exception {
        var found = VERSION.matcher(page(path));
        assertThat(found.find()).isTrue();
        return found.group(1).replace("&quot;", "\"");
    }

    private String page(String path) throws Exception {
        return text(answer(MockMvcRequestBuilders.get(path)));
    }

    private MockHttpServletResponse post(String path, String version, String... fields) {
        var request = MockMvcRequestBuilders.post(path).param("_version", version);
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return answer(request);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        return As.person(
                OFFICER,
                () -> mvc.perform(request.header("Accept-Language", "vi"))
                        .andReturn()
                        .getResponse());
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
