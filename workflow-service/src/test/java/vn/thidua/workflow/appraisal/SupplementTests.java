package vn.thidua.workflow.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.workflow.nomination.AttachPaper;
import vn.thidua.workflow.nomination.Finding;
import vn.thidua.workflow.nomination.NominationResubmitted;
import vn.thidua.workflow.nomination.NominationView;
import vn.thidua.workflow.nomination.SaveSection;
import vn.thidua.workflow.nomination.Section;
import vn.thidua.workflow.nomination.Severity;
import vn.thidua.workflow.nomination.ViewNomination;
import vn.thidua.workflow.process.CaseDriver;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.Reason;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.Pages;
import vn.thidua.workflow.testing.WorkflowTest;

/** What a unit may change in a dossier that came back. */
@WorkflowTest
@Transactional
class SupplementTests {

    private static final String OFFICER = "u03.canbo";
    private static final Reason REASON = new Reason("evidence-missing", "Thiếu số liệu (minh họa)");

    @Autowired
    CaseDriver cases;

    @Autowired
    AttachPaper attachPaper;

    @Autowired
    SaveSection saveSection;

    @Autowired
    ReturnForSupplement returnForSupplement;

    @Autowired
    ViewNomination viewNomination;

    @Autowired
    WebApplicationContext context;

    private NominationId id;

    @BeforeEach
    void handedIn() {
        id = cases.certificate();
        write("Bản đã nộp");
        save(
                Section.HISTORY,
                JsonNodeFactory.instance
                        .arrayNode()
                        .add(JsonNodeFactory.instance
                                .objectNode()
                                .put("year", 2017)
                                .put("title", "TTLDXS")));
        cases.handIn(id);
    }

    @Test
    void opensOnlyThePartsThatSomethingIsAskedOf() {
        giveBack(List.of(), Map.of("TTR", "Thiếu chữ ký", "history", "Thiếu năm 2017"));

        attach("TTR");
        save(Section.HISTORY, JsonNodeFactory.instance.arrayNode());
        refused("part-not-asked", () -> write("Bản sửa lén"));
        refused("part-not-asked", () -> attach("BCTT_TT"));
        assertThat(written(Section.ACHIEVEMENTS)).contains("Bản đã nộp");
        assertThat(versionOf("BCTT_TT")).isEqualTo(1);
    }

    @Test
    void opensEveryPartWhereSomethingIsAskedOfNone() {
        giveBack(List.of("Xem lại toàn bộ"), Map.of("TTR", "Thiếu chữ ký"));

        write("Bản đã xem lại");
        attach("BCTT_TT");
        assertThat(written(Section.ACHIEVEMENTS)).contains("Bản đã xem lại");
        assertThat(versionOf("BCTT_TT")).isEqualTo(2);
    }

    @Test
    void takesWhatWasNotThereHoweverOftenItIsPutRight() {
        giveBack(List.of(), Map.of("history", "Thiếu năm 2017"));

        attach("QD_CU");
        attach("QD_CU");
        save(Section.INITIATIVES, JsonNodeFactory.instance.arrayNode());
        assertThat(versionOf("QD_CU")).isEqualTo(2);
        assertThat(written(Section.INITIATIVES)).isEqualTo("[]");
    }

    @Test
    void opensASectionThatAFindingStopsTheDossierFor() {
        giveBack(List.of(), Map.of("TTR", "Thiếu chữ ký"));
        var view = view();

        assertThat(view.opens("history")).isFalse();
        assertThat(stopped(view).opens("history")).isTrue();
        assertThat(stopped(view).opens("achievements")).isFalse();
    }

    @Test
    void goesByTheNewestReturn() {
        giveBack(List.of(), Map.of("TTR", "Thiếu chữ ký"));
        cases.follow(new NominationResubmitted(id, 2));
        giveBack(List.of(), Map.of("achievements", "Thiếu số liệu"));

        write("Có số liệu");
        refused("part-not-asked", () -> attach("TTR"));
        assertThat(written(Section.ACHIEVEMENTS)).contains("Có số liệu");
    }

    @Test
    void asksForSomethingThatTheUnitWritesOrBrings() {
        refused("nothing-to-supplement", () -> giveBack(List.of(), Map.of()));
        refused("part-unknown", () -> giveBack(List.of(), Map.of("khong-co", "Bổ sung")));
        var ofTheCity = view().papers().stream()
                .map(paper -> paper.requirement().paper())
                .filter(paper ->
                        view().parts().stream().map(NominationView.Part::part).noneMatch(paper::equals))
                .findFirst()
                .orElseThrow();
        refused("part-unknown", () -> giveBack(List.of(), Map.of(ofTheCity, "Bổ sung")));
    }

    @Test
    void countsAPartAsSupplementedOnceItHasChanged() {
        giveBack(List.of(), Map.of("TTR", "Thiếu chữ ký", "QD_CU", "Thiếu quyết định năm 2017"));
        assertThat(view().awaitsSupplement("TTR")).isTrue();
        assertThat(Pages.of(context).open(OFFICER, "/nominations/" + id)).contains("0/2 phần đã xong");
        assertThat(Pages.of(context).open(OFFICER, "/nominations/" + id + "/check"))
                .contains("Những phần được yêu cầu bổ sung nhưng chưa thay đổi");

        attach("TTR");
        attach("QD_CU");

        assertThat(view().awaitsSupplement("TTR")).isFalse();
        assertThat(Pages.of(context).open(OFFICER, "/nominations/" + id)).contains("2/2 phần đã xong");
        assertThat(Pages.of(context).open(OFFICER, "/nominations/" + id + "/check"))
                .doesNotContain("Những phần được yêu cầu bổ sung nhưng chưa thay đổi");
    }

    @Test
    void namesPapersInTheLanguageOfTheReader() {
        assertThat(Pages.of(context).openInEnglish(OFFICER, "/nominations/" + id))
                .contains("Proposal letter and list of nominees")
                .doesNotContain("Tờ trình và danh sách đề nghị");
    }

    @Test
    void showsTheUnitWhatIsAskedWhereItIsWritten() {
        giveBack(List.of(), Map.of("TTR", "Thiếu chữ ký", "history", "Thiếu năm 2017"));

        var page = Pages.of(context).open(OFFICER, "/nominations/" + id);
        assertThat(page)
                .contains(
                        "PUT /api/nominations/" + id + "/sections/history",
                        "id=\"history-asked\"",
                        "POST /api/nominations/" + id + "/papers/TTR",
                        "id=\"TTR-asked\"",
                        "Bản đã nộp")
                .doesNotContain(
                        "PUT /api/nominations/" + id + "/sections/achievements",
                        "POST /api/nominations/" + id + "/papers/BCTT_TT");
        assertThat(Pages.of(context).open(OFFICER, "/nominations/" + id + "/check"))
                .contains("#part-history", "#part-TTR")
                .doesNotContain("#part-achievements", "#part-BCTT_TT");
    }

    private void giveBack(List<String> items, Map<String, String> parts) {
        As.person("tp.chuyenvien1", () -> returnForSupplement.toUnit(id, REASON, items, parts, null));
    }

    private void write(String achievements) {
        save(Section.ACHIEVEMENTS, JsonNodeFactory.instance.objectNode().put("text", achievements));
    }

    private void save(Section section, JsonNode content) {
        As.person(OFFICER, () -> saveSection.save(id, section, content, null));
    }

    private void attach(String paper) {
        var pdf = new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
        As.person(OFFICER, () -> attachPaper.attach(id, paper, paper + ".pdf", pdf));
    }

    /** As a rule would leave it that has become stricter meanwhile. */
    private static NominationView stopped(NominationView view) {
        return new NominationView(
                view.card(),
                view.position(),
                view.basis(),
                view.revision(),
                view.sections(),
                view.handedIn(),
                view.papers(),
                List.of(new Finding("consecutive-gap", Severity.BLOCKING, List.of(), "minh họa", false, false)),
                view.overrides(),
                view.unitVotes(),
                view.returns(),
                view.rulesWarning(),
                view.supplementDue(),
                view.openedAt(),
                view.changedAt());
    }

    private String written(Section section) {
        return view().sections().get(section).toString();
    }

    private int versionOf(String paper) {
        return view().papers().stream()
                .map(NominationView.Paper::attached)
                .filter(attached -> attached != null && attached.paper().equals(paper))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private NominationView view() {
        return As.person("kiemtra", () -> viewNomination.view(id));
    }

    private static void refused(String slug, Runnable act) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(act::run)
                .satisfies(problem -> assertThat(problem.type().slug()).isEqualTo(slug));
    }
}
