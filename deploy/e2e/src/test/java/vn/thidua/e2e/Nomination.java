package vn.thidua.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thidua.local.Account;
import vn.thidua.local.Pdf;

/** One nomination and what people do with it, each under their own name. */
record Nomination(World world, String id, String unit) {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** The nomination of the sample data with this dossier code. */
    static Nomination ofDossier(World world, String unit, String dossierCode) {
        for (var card : Json.items(officerOf(world, unit).get("/api/nominations?unit=" + unit))) {
            if (dossierCode.equals(card.get("dossierCode").asText())) {
                return new Nomination(world, card.get("id").asText(), unit);
            }
        }
        throw new AssertionError("no dossier " + dossierCode);
    }

    static Nomination open(World world, String unit, Map<String, Object> proposal) {
        return open(world, unit, proposal, java.util.UUID.randomUUID().toString());
    }

    /** @param attempt the same at each repetition of one action */
    static Nomination open(World world, String unit, Map<String, Object> proposal, String attempt) {
        var opened = officerOf(world, unit).post("/api/nominations", proposal, attempt);
        return new Nomination(world, opened.get("id").asText(), unit);
    }

    static Account officerOf(World world, String unit) {
        return world.as(unit.toLowerCase(Locale.ROOT) + ".canbo");
    }

    Account officer() {
        return ofUnit("canbo");
    }

    Account ofUnit(String role) {
        return world.as(unit.toLowerCase(Locale.ROOT) + "." + role);
    }

    String path(String rest) {
        return "/api/nominations/" + id + rest;
    }

    JsonNode card() {
        return officer().get(path(""));
    }

    String status() {
        return card().get("status").asText();
    }

    void awaitStatus(String... anyOf) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(status()).isIn((Object[]) anyOf));
    }

    /** The one task about this nomination that the person can do now. */
    JsonNode onlyTaskOf(Account person) {
        var tasks = new ArrayList<JsonNode>();
        for (var task : Json.items(person.get("/api/tasks"))) {
            if (id.equals(task.get("nominationId").asText())) {
                tasks.add(task);
            }
        }
        assertThat(tasks).hasSize(1);
        return tasks.get(0);
    }

    void writes(String section, Object content) {
        officer().put(path("/sections/" + section), content, officer().etag(path("")));
    }

    void attaches(String... papers) {
        List.of(papers)
                .forEach(paper ->
                        officer().upload(path("/papers/" + paper), paper + ".pdf", Pdf.with(paper + " " + id)));
    }

    void takesResponsibilityFor(String finding) {
        officer()
                .post(
                        path("/overrides"),
                        Map.of(
                                "finding", finding,
                                "reason", "Thành phố đồng ý xét (dữ liệu minh họa)",
                                "legalBasis", "Luật 06/2022/QH15, Điều 83"));
    }

    void isPrepared() {
        officer().post(path("/preparation"));
    }

    void isAgreedByUnitCouncil() {
        ofUnit("hoidong").post(path("/unit-vote"), Map.of("members", 9, "present", 9, "yes", 9, "no", 0, "invalid", 0));
    }

    void isSigned() {
        ofUnit("thutruong").post(path("/signature"));
    }

    /** Preparation, the unit council's vote and the head's signature. */
    void leavesTheUnit() {
        isPrepared();
        isAgreedByUnitCouncil();
        isSigned();
    }

    void isAcceptedByCity() {
        awaitStatus("CITY_SUBMITTED");
        world.as("tp.chuyenvien1").post(path("/intake/acceptance"));
    }

    void isFoundEligible() {
        world.as("tp.chuyenvien1")
                .post(path("/appraisal"), Map.of("verdict", "ELIGIBLE", "note", "Đủ tiêu chuẩn (dữ liệu minh họa)"));
        world.as("tp.truongban").post(path("/appraisal/confirmation"));
        awaitStatus("CONSULTING", "PUBLISHED");
    }

    void isAgreedTo(String... agencies) {
        for (var agency : agencies) {
            world.as(agency.toLowerCase(Locale.ROOT) + ".hiepy")
                    .post(
                            path("/consultations/" + agency),
                            Map.of("answer", "AGREE", "grounds", "Không có vi phạm (dữ liệu minh họa)"));
        }
    }

    /** Passes the ten working days of the publication. */
    void isPublishedToTheEnd() {
        var deadline = new OffsetDateTime[1];
        await().atMost(PATIENCE).until(() -> {
            for (var publication : Json.items(world.as("tp.chuyenvien1").get("/api/publications"))) {
                if (publication.toString().contains(id)) {
                    deadline[0] =
                            OffsetDateTime.parse(publication.get("deadline").asText());
                }
            }
            return deadline[0] != null;
        });
        assertThat(status()).isEqualTo("CONSULTING");
        world.time().passUntil(deadline[0]);
        awaitStatus("PUBLISHED");
    }

    void isDecided(String number) {
        awaitStatus("AWAITING_SIGNATURE");
        var today = world.time().now().toLocalDate().toString();
        world.as("tp.chutich").post(path("/decision"), Map.of("number", number, "decidedOn", today));
    }
}
