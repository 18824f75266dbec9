package vn.thidua.workflow.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.workflow.testing.WorkflowTest;

/** What tests of the unit's stage share: people, a dossier of a sub-unit, and how an answer is judged. */
@WorkflowTest
abstract class ApiTest {

    private static final List<String> PAPERS = List.of("TTR", "BCTT_TT", "BB_CS", "DG");

    @Autowired
    JdbcClient sql;

    private Api api;

    @LocalServerPort
    void setPort(int port) {
        api = new Api(port);
    }

    Api.Person as(String person) {
        return api.as(person);
    }

    /** A draft certificate for a sub-unit; the unit's number has two digits. */
    String opened(String unit) {
        var answer = as(officer(unit))
                .post(
                        "/api/nominations",
                        Map.of("year", 2018, "award", "BKTP_TT", "unit", unit, "subject", "Phòng Tổng hợp minh họa"));
        assertThat(answer.getStatusCode().value()).as("%s", answer).isEqualTo(201);
        return answer.getBody().get("id").asText();
    }

    String withPapers(String unit) {
        var id = opened(unit);
        PAPERS.forEach(paper -> allowed(as(officer(unit)).attach(id, paper)));
        return id;
    }

    String prepared(String unit) {
        var id = withPapers(unit);
        allowed(as(officer(unit)).post(at(id, "preparation")));
        return id;
    }

    String agreed(String unit) {
        var id = prepared(unit);
        allowed(as(council(unit)).post(at(id, "unit-vote"), count(9, 8, 7, 1, 0)));
        return id;
    }

    static Map<String, Object> count(int members, int present, int yes, int no, int invalid) {
        return Map.of("members", members, "present", present, "yes", yes, "no", no, "invalid", invalid);
    }

    static Map<String, Object> reason() {
        return Map.of("code", "content-unclear", "text", "Cần làm rõ số liệu");
    }

    static String at(String id, String step) {
        return "/api/nominations/" + id + "/" + step;
    }

    static String officer(String unit) {
        return unit.toLowerCase(Locale.ROOT) + ".canbo";
    }

    static String council(String unit) {
        return unit.toLowerCase(Locale.ROOT) + ".hoidong";
    }

    static String head(String unit) {
        return unit.toLowerCase(Locale.ROOT) + ".thutruong";
    }

    String statusOf(String id) {
        return sql.sql("select status from nomination where id = cast(? as uuid)")
                .param(id)
                .query(String.class)
                .single();
    }

    static void allowed(ResponseEntity<JsonNode> answer) {
        assertThat(answer.getStatusCode().is2xxSuccessful()).as("%s", answer).isTrue();
    }

    static void refused(ResponseEntity<JsonNode> answer, int status, String slug) {
        assertThat(answer.getBody()).as("%s", answer).isNotNull();
        assertThat(answer.getStatusCode().value()).as("%s", answer).isEqualTo(status);
        assertThat(answer.getBody().path("type").asText()).isEqualTo("/problems/" + slug);
    }
}
