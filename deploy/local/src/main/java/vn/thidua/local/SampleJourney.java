package vn.thidua.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Drives one nomination of the sample data from opening to {@code AWARDED} through the public interface, so that a finished one can be
 * looked at. Each step is what the status asks for, so it goes on where an interrupted run stopped, and does nothing the next time.
 */
public final class SampleJourney {

    static final String SUBJECT = "Phòng Kỹ thuật minh họa";

    private static final Set<String> REACHED = Set.of("AWARDED", "NOTIFIED", "PRESENTED", "ARCHIVED");
    private static final List<String> PAPERS = List.of("TTR", "BCTT_TT", "BB_CS", "QD_CU", "DG");
    private static final List<String> AGENCIES = List.of("SNV", "CATP", "BHXH");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int DAYS_BEFORE_SESSION = 7;

    private final ApiClient api;
    private final SampleTime time;
    private final Progress progress;
    private @Nullable ApiRefused lastRefusal;

    SampleJourney(ApiClient api, Progress progress) {
        this.api = api;
        this.time = new SampleTime(api);
        this.progress = progress;
    }

    /** Returns when the nomination is awarded. */
    void run() {
        var id = find();
        if (id == null) {
            progress.step("Sample nomination: opened by the officer of U07");
            id = open();
        }
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var shown = "";
        for (var status = status(id); !REACHED.contains(status); status = status(id)) {
            if (!status.equals(shown)) {
                shown = status;
                progress.step("Sample nomination: " + status);
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the sample nomination stays at " + status, lastRefusal);
            }
            advance(id, status);
        }
        progress.step("Sample nomination: AWARDED");
    }

    private @Nullable String find() {
        for (var nomination : items(api.as("u07.canbo").get("/api/nominations?unit=U07"))) {
            if (SUBJECT.equals(nomination.path("subject").asText())) {
                return nomination.get("id").asText();
            }
        }
        return null;
    }

    private String open() {
        var body = Map.of("year", 2018, "award", "BKTP_TT", "unit", "U07", "subject", SUBJECT, "basis", "MERIT");
        return api.as("u07.canbo").post("/api/nominations", body).get("id").asText();
    }

    private String status(String id) {
        return api.as("u07.canbo").get(path(id, "")).get("status").asText();
    }

    private void advance(String id, String status) {
        try {
            switch (status) {
                case "DRAFT" -> prepare(id);
                case "SELF_ASSESSED" -> unitVotes(id);
                case "UNIT_REVIEWED" -> api.as("u07.thutruong").post(path(id, "/signature"));
                case "CITY_SUBMITTED" -> api.as("tp.chuyenvien1").post(path(id, "/intake/acceptance"));
                case "CITY_ACCEPTED" ->
                    api.as("tp.chuyenvien1")
                            .post(
                                    path(id, "/appraisal"),
                                    Map.of("verdict", "ELIGIBLE", "note", "Đủ tiêu chuẩn (dữ liệu minh họa)"));
                case "APPRAISING" -> api.as("tp.truongban").post(path(id, "/appraisal/confirmation"));
                case "CONSULTING" -> passReview(id);
                case "PUBLISHED" -> convene(id);
                case "COUNCIL_SCHEDULED" -> vote(id);
                case "AWAITING_SIGNATURE" -> decide(id);
                default -> Pause.brief();
            }
        } catch (ApiRefused refusal) {
            // an earlier run got further inside this step, or the engine is still on its way
            lastRefusal = refusal;
            Pause.brief();
        }
    }

    private void prepare(String id) {
        var officer = api.as("u07.canbo");
        section(
                officer,
                id,
                "achievements",
                Map.of("text", "Hoàn thành xuất sắc nhiệm vụ kỹ thuật lưới điện năm 2018 (dữ liệu minh họa)."));
        section(
                officer,
                id,
                "history",
                List.of(Map.of("year", 2017, "title", "TTLDXS"), Map.of("year", 2018, "title", "TTLDXS")));
        PAPERS.forEach(paper ->
                officer.upload(path(id, "/papers/" + paper), paper + ".pdf", Pdf.with(paper + " - du lieu minh hoa")));
        officer.post(path(id, "/preparation"));
    }

    private void section(Account officer, String id, String section, Object content) {
        officer.put(path(id, "/sections/" + section), content, officer.etag(path(id, "")));
    }

    private void unitVotes(String id) {
        api.as("u07.hoidong")
                .post(path(id, "/unit-vote"), Map.of("members", 9, "present", 9, "yes", 9, "no", 0, "invalid", 0));
    }

    private void passReview(String id) {
        for (var agency : AGENCIES) {
            var account = api.as(agency.toLowerCase(java.util.Locale.ROOT) + ".hiepy");
            if (hasTask(account, id)) {
                account.post(
                        path(id, "/consultations/" + agency),
                        Map.of("answer", "AGREE", "grounds", "Không có vi phạm (dữ liệu minh họa)"));
            }
        }
        time.forward(Duration.ofDays(2));
        Pause.brief();
    }

    private static boolean hasTask(Account account, String id) {
        for (var task : items(account.get("/api/tasks"))) {
            if (id.equals(task.path("nominationId").asText())) {
                return true;
            }
        }
        return false;
    }

    private void convene(String id) {
        var heldAt = time.now().plusDays(DAYS_BEFORE_SESSION).with(LocalTime.of(8, 30));
        api.as("hd.thuky")
                .post("/api/council/sessions", Map.of("heldAt", heldAt.toString(), "nominations", List.of(id)));
    }

    private void vote(String id) {
        var secretary = api.as("hd.thuky");
        var session = session(secretary, id);
        var path = "/api/council/sessions/" + session.get("id").asText();
        time.passUntil(OffsetDateTime.parse(session.get("heldAt").asText()));
        var members = SampleLogins.councilMembers();
        tolerant(() -> secretary.post(path + "/opening", Map.of("present", members)));
        members.forEach(member ->
                tolerant(() -> api.as(member).put(path + "/votes", Map.of("choices", Map.of(id, "YES")))));
        tolerant(() -> api.as("hd.chutich").post(path + "/key-share"));
        tolerant(() -> secretary.post(path + "/closing"));
        api.as("hd.chutich").post(path + "/minutes");
    }

    private static JsonNode session(Account secretary, String id) {
        for (var session : items(secretary.get("/api/council/sessions"))) {
            if (session.toString().contains(id)) {
                return session;
            }
        }
        throw new IllegalStateException("the nomination is scheduled, but on no session's agenda");
    }

    private void decide(String id) {
        api.as("tp.chutich")
                .post(
                        path(id, "/decision"),
                        Map.of(
                                "number",
                                "01/QĐ-UBND (minh họa)",
                                "decidedOn",
                                time.now().toLocalDate().toString()));
    }

    /** A step that an interrupted run may have done already. */
    private void tolerant(Runnable step) {
        try {
            step.run();
        } catch (ApiRefused refusal) {
            lastRefusal = refusal;
        }
    }

    private static Iterable<JsonNode> items(JsonNode page) {
        return page.isArray() ? page : page.path("items");
    }

    private static String path(String id, String rest) {
        return "/api/nominations/" + id + rest;
    }
}
