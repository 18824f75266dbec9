package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndpointsTests {

    @Test
    void tellsProgramsWhereEverythingIs(@TempDir Path run) throws Exception {
        new Endpoints(
                        "http://localhost:8080",
                        "http://localhost:8080/camunda/app/tasklist/default/",
                        "http://localhost:8080/admin",
                        "http://localhost:8081",
                        "http://localhost:8025",
                        "127.0.0.1:9092",
                        Map.of("workflow", new Endpoints.Jdbc("jdbc:postgresql://127.0.0.1/workflow", "workflow", "x")),
                        SampleLogins.all())
                .writeTo(run);

        var json = new ObjectMapper().readTree(run.resolve("endpoints.json").toFile());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "portal", "tasklist", "admin", "notification", "mail", "kafka", "jdbc", "logins");
        assertThat(json.at("/jdbc/workflow/user").asText()).isEqualTo("workflow");
        assertThat(StreamSupport.stream(json.get("logins").spliterator(), false)
                        .filter(login -> login.get("roles").toString().contains("\"COUNCIL_MEMBER\"")))
                .hasSize(17);
    }
}
