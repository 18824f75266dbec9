package vn.thidua.workflow.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yaml.snakeyaml.Yaml;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
class OperationsMetersTests {

    @Autowired
    OperationsMeters operations;

    @Autowired
    MeterRegistry meters;

    @Autowired
    JdbcClient database;

    @Autowired
    Environment environment;

    @Value("${spring.kafka.bootstrap-servers}")
    String broker = "";

    @Test
    void figuresAreThoseOfTheDatabase() {
        await("no timer of the engine fires between reading and counting").untilAsserted(() -> {
            operations.refresh();
            assertThat(sum("thidua.tasks.open")).isPositive().isEqualTo(count("act_ru_task"));
            assertThat(sum("thidua.nominations")).isPositive().isEqualTo(count("nomination"));
            assertThat(sum("thidua.instances")).isEqualTo(count("act_ru_execution where parent_id_ is null"));
        });
        assertThat(meters.get("thidua.incidents")
                        .tag("process", "nomination-review")
                        .gauges())
                .as("a process without incidents says zero, so that an alert sees it")
                .hasSize(1);
        assertThat(sum("thidua.tasks.overdue")).isLessThanOrEqualTo(sum("thidua.tasks.open"));
    }

    @Test
    void everyMetricThatDashboardsAndAlertsAskForIsExported() throws Exception {
        notificationServiceHasItsTopic();
        operations.refresh();
        var asked = asked();
        await("Kafka meters are found once a minute")
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(exported()).containsAll(asked).doesNotContain("thidua_renamed"));
    }

    @Test
    void noLabelNamesAUnitAPersonOrACase() {
        operations.refresh();
        var labels = meters.getMeters().stream()
                .filter(meter -> meter.getId().getName().startsWith("thidua."))
                .flatMap(meter -> meter.getId().getTags().stream().map(Tag::getKey))
                .collect(Collectors.toSet());
        assertThat(Set.of("process", "step", "state", "status")).containsAll(labels);
    }

    private void notificationServiceHasItsTopic() throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker))) {
            var topic = new NewTopic("thidua.notification.v1", 8, (short) 1);
            if (!admin.listTopics().names().get(20, TimeUnit.SECONDS).contains(topic.name())) {
                admin.createTopics(List.of(topic)).all().get(20, TimeUnit.SECONDS);
            }
        }
    }

    private Set<String> exported() {
        var web = Web.at(environment);
        return web.get("/actuator/prometheus", "Authorization", "Bearer " + web.token("quantri"))
                .body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]")[0])
                .collect(Collectors.toSet());
    }

    private static Set<String> asked() throws IOException {
        try (var list = Files.newBufferedReader(Path.of("../deploy/observability/metrics.yaml"))) {
            Map<String, Map<String, String>> byService = new Yaml().load(list);
            return byService.get("workflow-service").keySet();
        }
    }

    private double sum(String name) {
        return meters.get(name).gauges().stream()
                .mapToDouble(gauge -> gauge.value())
                .sum();
    }

    private double count(String rows) {
        return database.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
