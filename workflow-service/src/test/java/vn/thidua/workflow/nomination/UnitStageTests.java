package vn.thidua.workflow.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class UnitStageTests extends ApiTest {

    @Test
    void carriesADossierThroughItsUnit() throws Exception {
        var id = opened("U05");
        var officer = as("u05.canbo");
        allowed(officer.put(at(id, "sections/achievements"), Map.of("text", "Hoàn thành vượt mức"), null));
        allowed(officer.put(at(id, "sections/history"), List.of(Map.of("year", 2018, "title", "TTLDXS")), null));
        List.of("TTR", "BCTT_TT", "DG").forEach(paper -> allowed(officer.attach(id, paper)));

        allowed(officer.post(at(id, "preparation")));
        assertThat(statusOf(id)).isEqualTo("SELF_ASSESSED");

        allowed(as("u05.hoidong").post(at(id, "unit-vote"), count(9, 7, 6, 1, 0)));
        allowed(as("u05.hoidong").attach(id, "BB_CS"));
        assertThat(statusOf(id)).isEqualTo("UNIT_REVIEWED");

        allowed(as("u05.thutruong").post(at(id, "signature")));
        var timeline = as("u05.canbo").get(at(id, "timeline")).getBody();
        assertThat(timeline.findValuesAsText("fact"))
                .startsWith("opened", "dossier-prepared", "unit-council-voted", "submitted");
        assertThat(timeline.findValuesAsText("actor"))
                .startsWith("UNIT_OFFICER.U05", "UNIT_OFFICER.U05", "UNIT_COUNCIL.U05", "UNIT_HEAD.U05");
        assertThat(timeline.get(2).get("text").asText())
                .isEqualTo(
                        "Hội đồng cơ sở đã bỏ phiếu: 6 đồng ý, 1 không đồng ý, 0 không hợp lệ trên tổng số 9 thành viên");
        assertThat(frozenPapers(id)).contains("BB_CS", "sha256");
    }

    @Test
    void showsWhatIsMissingBeforeItRefuses() {
        var id = opened("U05");
        var shown = as("u05.canbo").get("/api/nominations/" + id);
        assertThat(shown.getBody().findValuesAsText("slug")).contains("paper-missing", "consecutive-gap");
        assertThat(shown.getHeaders().getETag()).isNotNull();

        var answer = as("u05.canbo").post(at(id, "preparation"));
        refused(answer, 422, "not-eligible");
        assertThat(answer.getBody().get("detail").asText())
                .contains("TTR", "BCTT_TT", "DG")
                .doesNotContain("BB_CS");
    }

    @Test
    void asksTheHeadForTheMinutesOfTheCouncil() {
        var id = opened("U05");
        List.of("TTR", "BCTT_TT", "DG").forEach(paper -> allowed(as("u05.canbo").attach(id, paper)));
        allowed(as("u05.canbo").post(at(id, "preparation")));
        allowed(as("u05.hoidong").post(at(id, "unit-vote"), count(9, 7, 6, 1, 0)));

        refused(as("u05.thutruong").post(at(id, "signature")), 422, "not-eligible");
        assertThat(statusOf(id)).isEqualTo("UNIT_REVIEWED");
    }

    @Test
    void aCouncilThatDoesNotAgreeMakesItADraftAgain() {
        var id = prepared("U06");
        allowed(as("u06.hoidong").post(at(id, "unit-vote"), count(8, 8, 4, 4, 0)));
        assertThat(statusOf(id)).as("4 of 8 is no majority").isEqualTo("DRAFT");
    }

    @Test
    void aHeadWhoDoesNotSignMakesItADraftAgain() {
        var id = agreed("U06");
        allowed(as("u06.thutruong").post(at(id, "signature/refusal"), reason()));
        assertThat(statusOf(id)).isEqualTo("DRAFT");
        var timeline = as("u06.thutruong").get(at(id, "timeline")).getBody();
        assertThat(timeline.get(timeline.size() - 1).get("text").asText()).contains("Cần làm rõ số liệu");
    }

    @Test
    void aWithdrawnNominationHearsNothingMore() {
        var id = opened("U06");
        refused(as("u06.canbo").post(at(id, "withdrawal"), reason()), 403, "not-authorised");
        allowed(as("u06.thutruong").post(at(id, "withdrawal"), reason()));
        assertThat(statusOf(id)).isEqualTo("WITHDRAWN");
        refused(as("u06.canbo").post(at(id, "preparation")), 409, "not-now");
    }

    @Test
    void refusesEachStepOutOfTurn() {
        var id = opened("U06");
        refused(as("u06.hoidong").post(at(id, "unit-vote"), count(9, 8, 7, 1, 0)), 409, "not-now");
        refused(as("u06.thutruong").post(at(id, "signature")), 409, "not-now");
        refused(as("u06.canbo").post(at(id, "resubmission")), 409, "not-now");
        var ready = prepared("U06");
        refused(as("u06.canbo").put(at(ready, "sections/achievements"), Map.of(), null), 409, "not-now");
        refused(as("u06.canbo").attach(ready, "TTR"), 409, "not-now");
    }

    @Test
    void refusesCountsThatCannotBe() {
        var id = prepared("U06");
        var council = as("u06.hoidong");
        refused(council.post(at(id, "unit-vote"), count(9, 5, 5, 0, 0)), 422, "no-quorum");
        refused(council.post(at(id, "unit-vote"), count(9, 8, 7, 2, 0)), 422, "count-mismatch");
        refused(council.post(at(id, "unit-vote"), count(7, 8, 7, 1, 0)), 422, "count-mismatch");
        assertThat(statusOf(id)).isEqualTo("SELF_ASSESSED");
    }

    @Test
    void refusesWhatDoesNotBelongInADossier() {
        var id = opened("U06");
        var officer = as("u06.canbo");
        refused(officer.attach(id, "SK"), 422, "paper-not-in-matrix");
        refused(officer.put(at(id, "sections/wishes"), Map.of(), null), 404, "section-unknown");
        refused(officer.put(at(id, "sections/history"), Map.of("year", 1), null), 422, "section-malformed");
        refused(
                officer.put(at(id, "sections/achievements"), Map.of("text", "a\u0000b"), null),
                422,
                "section-malformed");
        List.of("\"bare words\"", Map.of(), Map.of("summary", "a"), Map.of("text", 1), Map.of("text", "a", "more", "b"))
                .forEach(other ->
                        refused(officer.put(at(id, "sections/achievements"), other, null), 422, "section-malformed"));
        refused(
                officer.post(at(id, "overrides"), Map.of("finding", "AUTH-01", "reason", "r", "legalBasis", "b")),
                422,
                "override-not-needed");
    }

    @Test
    void refusesAWriterWhoHasNotSeenTheLastWriting() {
        var id = opened("U06");
        var officer = as("u06.canbo");
        var seen = officer.get("/api/nominations/" + id).getHeaders().getETag();
        var saved = officer.put(at(id, "sections/achievements"), Map.of("text", "1"), seen);
        allowed(saved);
        refused(officer.put(at(id, "sections/achievements"), Map.of("text", "2"), seen), 409, "changed-meanwhile");
        allowed(officer.put(
                at(id, "sections/achievements"),
                Map.of("text", "3"),
                saved.getHeaders().getETag()));
    }

    @Test
    void ofTwoWhoActAtOnceOneWins() throws Exception {
        for (var round = 0; round < 5; round++) {
            var id = withPapers("U07");
            var together = new CyclicBarrier(2);
            Callable<Integer> prepare = () -> {
                together.await();
                return as("u07.canbo")
                        .post(at(id, "preparation"))
                        .getStatusCode()
                        .value();
            };
            var threads = Executors.newFixedThreadPool(2);
            try {
                var answers = threads.invokeAll(List.of(prepare, prepare));
                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(204, 409);
            } finally {
                threads.shutdown();
            }
            assertThat(as("u07.canbo").get(at(id, "timeline")).getBody().findValuesAsText("fact"))
                    .containsExactly("opened", "dossier-prepared");
        }
    }

    @Test
    void opensOnceHoweverOftenTheSameRequestArrives() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("year", 2018, "award", "TTLDXS", "unit", "U08", "subject", "Phòng Kỹ thuật minh họa");
        var first = as("u08.canbo").post("/api/nominations", body, key);
        var second = as("u08.canbo").post("/api/nominations", body, key);
        assertThat(first.getStatusCode().value()).isEqualTo(201);
        assertThat(second.getBody()).isEqualTo(first.getBody());
    }

    @Test
    void numbersDossiersByYearAndCluster() {
        var answer = as("u08.canbo")
                .post(
                        "/api/nominations",
                        Map.of("year", 2018, "award", "TTLDXS", "unit", "U08", "subject", "Phòng Kế hoạch minh họa"));
        assertThat(answer.getBody().get("dossierCode").asText()).matches("HN-2018-XII-\\d{4}");
    }

    private String frozenPapers(String id) {
        return sql.sql("select papers from dossier_version where nomination = cast(? as uuid) and version = 1")
                .param(id)
                .query(String.class)
                .single();
    }
}
