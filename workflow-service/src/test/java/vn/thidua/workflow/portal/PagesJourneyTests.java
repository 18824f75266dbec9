package vn.thidua.workflow.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.workflow.appraisal.AcceptDossier;
import vn.thidua.workflow.appraisal.AppraiseDossier;
import vn.thidua.workflow.appraisal.CommentKind;
import vn.thidua.workflow.appraisal.ConfirmAppraisal;
import vn.thidua.workflow.appraisal.NewComment;
import vn.thidua.workflow.appraisal.SubmitComment;
import vn.thidua.workflow.appraisal.Verdict;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.AttachPaper;
import vn.thidua.workflow.nomination.Basis;
import vn.thidua.workflow.nomination.DossierPrepared;
import vn.thidua.workflow.nomination.NominationResubmitted;
import vn.thidua.workflow.nomination.NominationReturned;
import vn.thidua.workflow.nomination.NominationStatus;
import vn.thidua.workflow.nomination.NominationSubmitted;
import vn.thidua.workflow.nomination.OpenNomination;
import vn.thidua.workflow.nomination.OpenToAgency;
import vn.thidua.workflow.nomination.SaveSection;
import vn.thidua.workflow.nomination.Section;
import vn.thidua.workflow.nomination.UnitCouncilVoted;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.shared.Ids;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;
import vn.thidua.workflow.shared.UnitCode;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.Pages;
import vn.thidua.workflow.testing.WorkflowTest;

/** The page of one nomination at each of its statuses, for whoever has to act. */
@WorkflowTest
@Transactional
class PagesJourneyTests {

    private static final Reason REASON = new Reason("evidence-missing", "Thiếu minh chứng (minh họa)");
    private static final String ACHIEVEMENTS = "Hoàn thành xuất sắc nhiệm vụ (minh họa)";

    @Autowired
    WebApplicationContext context;

    @Autowired
    OpenNomination openNomination;

    @Autowired
    SaveSection saveSection;

    @Autowired
    AttachPaper attachPaper;

    @Autowired
    AdvanceNomination advance;

    @Autowired
    AcceptDossier acceptDossier;

    @Autowired
    AppraiseDossier appraiseDossier;

    @Autowired
    ConfirmAppraisal confirmAppraisal;

    @Autowired
    OpenToAgency openToAgency;

    @Autowired
    SubmitComment submitComment;

    @Autowired
    com.fasterxml.jackson.databind.ObjectMapper json;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    private Pages pages;
    private NominationId id;

    @BeforeEach
    void open() {
        pages = Pages.of(context);
        id = As.person(
                "u08.canbo",
                () -> openNomination
                        .open(new OpenNomination.Proposal(
                                2018,
                                new AwardCode("BKTP_TT"),
                                new UnitCode("U08"),
                                "Phòng Đo kiểm minh họa",
                                null,
                                Basis.MERIT))
                        .id());
    }

    @Test
    void theUnitWritesVotesAndSigns() {
        leadsToTheCheck("u08.canbo");
        offers("u08.canbo", "/sections/achievements", "/sections/history", "/papers/TTR");
        assertThat(pages.open("u08.canbo", "/tasks")).contains("/api/tasks/", "/claim", "VNPT - Hà Nội");
        write();
        attach();
        assertThat(page("u08.canbo")).contains(ACHIEVEMENTS, "href=\"/api/nominations/" + id + "/papers/TTR\"");

        advance.by(new DossierPrepared(id));
        offers("u08.hoidong", "/unit-vote");
        assertThat(page("u08.hoidong")).contains(ACHIEVEMENTS).doesNotContain("/sections/achievements");

        advance.by(new UnitCouncilVoted(id, 9, 9, 9, 0, 0, true));
        leadsToTheCheck("u08.thutruong");
        offers("u08.thutruong", "/signature/refusal", "/withdrawal");
    }

    @Test
    void theCityTakesItInReturnsItAndTakesItAgain() {
        signed();
        offers("tp.chuyenvien1", "/intake/acceptance", "/intake/return");
        assertThat(page("tp.chuyenvien1")).contains(ACHIEVEMENTS).doesNotContain("/withdrawal");

        advance.by(new NominationReturned(
                id, REASON, List.of("DG"), Map.of(), clock.instant().minus(Duration.ofDays(1))));
        leadsToTheCheck("u08.canbo");
        offers("u08.canbo", "/sections/achievements");
        offers("u08.thutruong", "/withdrawal");
        offers("tp.chuyenvien1", "/withdrawal");

        advance.by(new NominationResubmitted(id, 2));
        offers("tp.chuyenvien1", "/intake/acceptance");
    }

    @Test
    void theCityAppraisesConsultsAndPublishes() {
        consulting();

        consulted("SNV", Duration.ofDays(5));
        consulted("CATP", Duration.ofDays(-1));
        assertThat(page("snv.hiepy")).contains(api("/consultations/SNV")).doesNotContain("CATP", "Đủ tiêu chuẩn");
        pages.refuses("bhxh.hiepy", "/nominations/" + id, 404);
        assertThat(page("tp.chuyenvien1"))
                .contains(api("/consultations/CATP"), "NO_REPLY", "Công an Thành phố", "Đủ tiêu chuẩn")
                .doesNotContain(api("/consultations/SNV"));
        assertThat(page("u08.canbo")).as("the unit").doesNotContain("Đủ tiêu chuẩn", "Công an Thành phố");

        submitComment.on(id, new NewComment("Người dân", "0900000000", CommentKind.OBJECTION, "Cần xem lại"));
        assertThat(page("tp.chuyenvien1")).contains("POST /api/publications/" + id + "/comments/");
        assertThat(pages.open("u08.canbo", "/publications")).contains("POST /api/publications/" + id + "/comments\"");

        answered("SNV");
        assertThat(page("tp.truongban")).contains("Không có vi phạm (minh họa)");
    }

    @Test
    void theCouncilAndTheChairmanDecide() {
        consulting();

        at(NominationStatus.PUBLISHED);
        assertThat(pages.open("hd.thuky", "/council/sessions")).contains("value=\"" + id + "\"");
        at(NominationStatus.AWAITING_SIGNATURE);
        offers("tp.chutich", "/decision", "/decision/refusal");
        at(NominationStatus.NOTIFIED);
        offers("tp.chuyenvien1", "/presentation");
        at(NominationStatus.PRESENTED);
        offers("tp.chuyenvien1", "/archiving");
    }

    @Test
    void opensAtEveryStatusInBothLanguages() {
        for (var status : NominationStatus.values()) {
            at(status);
            assertThat(page("kiemtra")).doesNotContain("data-api");
            pages.openInEnglish("kiemtra", "/nominations/" + id);
        }
        assertThat(pages.openInEnglish("u08.canbo", "/tasks")).contains("My tasks", "Claim");
    }

    private void leadsToTheCheck(String person) {
        assertThat(page(person)).as(person).contains("href=\"/nominations/" + id + "/check\"");
    }

    private void offers(String person, String... steps) {
        var page = page(person);
        for (var step : steps) {
            assertThat(page).as("%s for %s", step, person).contains(api(step));
        }
    }

    private String page(String person) {
        return pages.open(person, "/nominations/" + id);
    }

    private String api(String step) {
        return " /api/nominations/" + id + step + "\"";
    }

    private void write() {
        var achievements = json.createObjectNode().put("text", ACHIEVEMENTS);
        As.person("u08.canbo", () -> saveSection.save(id, Section.ACHIEVEMENTS, achievements, null));
    }

    private void attach() {
        for (var paper : List.of("TTR", "BCTT_TT", "BB_CS", "DG")) {
            As.person("u08.canbo", () -> attachPaper.attach(id, paper, paper + ".pdf", pdf()));
        }
    }

    private void signed() {
        write();
        attach();
        advance.by(new DossierPrepared(id));
        advance.by(new UnitCouncilVoted(id, 9, 9, 9, 0, 0, true));
        advance.by(new NominationSubmitted(id, 1));
    }

    private void consulting() {
        signed();
        As.person("tp.chuyenvien1", () -> acceptDossier.accept(id));
        offers("tp.chuyenvien1", "/appraisal");
        As.person("tp.chuyenvien1", () -> appraiseDossier.appraise(id, Verdict.ELIGIBLE, "Đủ tiêu chuẩn"));
        offers("tp.truongban", "/appraisal/confirmation", "/appraisal/send-back");
        assertThat(page("tp.truongban")).contains("Đủ tiêu chuẩn");
        As.person("tp.truongban", () -> confirmAppraisal.confirm(id));
    }

    /** The rule set asks nobody about this award, so the test does. */
    private void consulted(String agency, Duration left) {
        openToAgency.open(id, agency);
        sql.sql("""
                        insert into consultation_request (id, nomination, agency, position, requested_at, deadline)
                        values (?, ?, ?, 1, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        id.value(),
                        agency,
                        Timestamp.from(clock.instant().minus(Duration.ofDays(10))),
                        Timestamp.from(clock.instant().plus(left)))
                .update();
    }

    private void answered(String agency) {
        sql.sql("""
                        update consultation_request
                        set answer = 'AGREE', grounds = 'Không có vi phạm (minh họa)', answered_by = 'snv.hiepy', answered_at = requested_at
                        where nomination = ? and agency = ?
                        """).params(id.value(), agency).update();
    }

    /** Puts the dossier there without its history: a page depends on the status only. */
    private void at(NominationStatus status) {
        entities.flush();
        sql.sql("update nomination set status = ? where id = ?")
                .params(status.name(), id.value())
                .update();
        entities.clear();
    }

    private static ByteArrayInputStream pdf() {
        return new ByteArrayInputStream("%PDF-1.4\n% Dữ liệu minh họa\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
    }
}
