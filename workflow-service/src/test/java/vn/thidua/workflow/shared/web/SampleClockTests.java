package vn.thidua.workflow.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.workflow.shared.ClockMoved;
import vn.thidua.workflow.testing.GroundTest;

@GroundTest
class SampleClockTests {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate database;

    @Test
    void anAdministratorMovesTheClockForwardForEverybody() {
        var before = clock.instant();
        var moved = move("admin", "P15D");
        assertThat(moved.getStatusCode().value()).isEqualTo(200);
        assertThat(OffsetDateTime.parse(moved.getBody().get("now").asText()).toInstant())
                .isAfterOrEqualTo(before.plus(Duration.ofDays(15)));
        assertThat(clock.instant()).isAfterOrEqualTo(before.plus(Duration.ofDays(15)));
        assertThat(http.withBasicAuth("admin", "secret")
                        .getForObject("/sample/clock", JsonNode.class)
                        .get("ahead")
                        .asText())
                .isEqualTo(moved.getBody().get("ahead").asText());
        assertThat(database.queryForList(
                        "select fact from audit_entry where aggregate_kind = 'SAMPLE_CLOCK'", String.class))
                .contains(ClockMoved.class.getSimpleName());
        assertThat(Duration.parse(database.queryForObject("select ahead from sample_clock", String.class)))
                .as("what a restart begins with")
                .isGreaterThanOrEqualTo(Duration.ofDays(15));
    }

    @Test
    void understandsPeriodsAndRefusesStepsBackAndNonsense() {
        assertThat(move("admin", "PT2H").getStatusCode().value()).isEqualTo(200);
        assertThat(move("admin", "P1M").getStatusCode().value()).isEqualTo(200);
        assertThat(move("admin", "P-1D").getStatusCode().value()).isEqualTo(400);
        assertThat(move("admin", "P99999D").getStatusCode().value()).isEqualTo(400);
        assertThat(move("admin", "tomorrow").getStatusCode().value()).isEqualTo(400);
    }

    @Test
    void nobodyElseMovesOrReadsIt() {
        assertThat(move("ann", "P1D").getStatusCode().value()).isEqualTo(403);
        assertThat(http.withBasicAuth("ann", "secret")
                        .getForEntity("/sample/clock", JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(http.getForEntity("/sample/clock", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    private ResponseEntity<JsonNode> move(String person, String forward) {
        return http.withBasicAuth(person, "secret")
                .postForEntity("/sample/clock", Map.of("forward", forward), JsonNode.class);
    }
}
