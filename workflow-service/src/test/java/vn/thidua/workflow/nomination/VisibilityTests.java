package vn.thidua.workflow.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import vn.thidua.workflow.shared.NominationId;

class VisibilityTests extends ApiTest {

    @Autowired
    OpenToAgency openToAgency;

    @ParameterizedTest
    @ValueSource(strings = {"u09.canbo", "u09.thutruong", "u09.hoidong", "kiemtra"})
    void aDraftIsSeenByItsUnitAndTheAuditor(String person) {
        var id = opened("U09");
        allowed(as(person).get("/api/nominations/" + id));
        assertThat(ids(as(person).get("/api/nominations?unit=U09"))).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "u08.canbo",
                "u08.thutruong",
                "u09.cum",
                "u01.cumtruong",
                "u10.cumpho",
                "tp.chuyenvien1",
                "tp.truongban",
                "hd.chutich",
                "hd.uv02",
                "hd.thuky",
                "tp.chutich",
                "snv.hiepy",
                "quantri"
            })
    void aDraftIsNotThereForAnybodyElse(String person) {
        var id = opened("U09");
        var stranger = as(person);
        refused(stranger.get("/api/nominations/" + id), 404, "not-found");
        refused(stranger.get(at(id, "timeline")), 404, "not-found");
        refused(stranger.get(at(id, "papers/TTR")), 404, "not-found");
        refused(stranger.put(at(id, "sections/achievements"), Map.of(), null), 404, "not-found");
        refused(stranger.attach(id, "TTR"), 404, "not-found");
        refused(
                stranger.post(at(id, "overrides"), Map.of("finding", "AUTH-01", "reason", "r", "legalBasis", "b")),
                404,
                "not-found");
        for (var step : List.of("preparation", "signature", "resubmission")) {
            refused(stranger.post(at(id, step)), 404, "not-found");
        }
        refused(stranger.post(at(id, "unit-vote"), count(9, 8, 7, 1, 0)), 404, "not-found");
        refused(stranger.post(at(id, "signature/refusal"), reason()), 404, "not-found");
        refused(stranger.post(at(id, "withdrawal"), reason()), 404, "not-found");
        assertThat(ids(stranger.get("/api/nominations?unit=U09"))).doesNotContain(id);
        assertThat(statusOf(id)).isEqualTo("DRAFT");
    }

    @Test
    void anAgencySeesWhatItWasConsultedOnItself() {
        var id = opened("U09");
        openToAgency.open(NominationId.of(id), "SNV");
        openToAgency.open(NominationId.of(id), "SNV");

        allowed(as("snv.hiepy").get("/api/nominations/" + id));
        assertThat(ids(as("snv.hiepy").get("/api/nominations?unit=U09"))).contains(id);
        refused(as("catp.hiepy").get("/api/nominations/" + id), 404, "not-found");
        refused(as("catp.hiepy").get(at(id, "papers/TTR")), 404, "not-found");
        assertThat(ids(as("catp.hiepy").get("/api/nominations?unit=U09"))).doesNotContain(id);
    }

    @Test
    void whoSeesItMayStillNotAct() {
        var id = opened("U09");
        refused(as("u09.hoidong").post(at(id, "preparation")), 403, "not-authorised");
        refused(as("u09.canbo").post(at(id, "signature")), 403, "not-authorised");
        refused(as("u09.thutruong").post(at(id, "unit-vote"), count(9, 8, 7, 1, 0)), 403, "not-authorised");
        refused(as("kiemtra").put(at(id, "sections/achievements"), Map.of(), null), 403, "not-authorised");
        refused(as("u09.thutruong").attach(id, "TTR"), 403, "not-authorised");
    }

    @Test
    void nobodyOpensForAnotherUnit() {
        var body = Map.of("year", 2018, "award", "BKTP_TT", "unit", "U01", "subject", "Phòng minh họa");
        refused(as("u09.canbo").post("/api/nominations", body), 403, "not-authorised");
        refused(as("u01.thutruong").post("/api/nominations", body), 403, "not-authorised");
    }

    @Test
    void answersWithReasonsToInputThatCannotBe() {
        var officer = as("u09.canbo");
        refused(officer.get("/api/nominations/42"), 400, "id-malformed");
        refused(
                officer.post("/api/nominations", Map.of("year", 18, "award", "cờ", "unit", "U09", "subject", "")),
                400,
                "input-invalid");
        refused(
                officer.post(
                        "/api/nominations", Map.of("year", 2018, "award", "XYZ", "unit", "U09", "subject", "Phòng A")),
                404,
                "award-unknown");
    }

    private static List<String> ids(ResponseEntity<JsonNode> list) {
        return list.getBody().findValuesAsText("id");
    }
}
