package vn.thidua.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Dashboards and alerts ask for metrics of {@code metrics.yaml} only, and that list is compared with what each service exports by a test
 * of the service.
 */
class MetricTests {

    private static final String ALERTS = "deploy/observability/alerts.yaml";

    /** Prometheus itself makes these. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up");

    @Test
    void everyMetricThatIsAskedForIsExported() {
        assertThat(queries()).hasSizeGreaterThan(30);
        assertThat(unexported(queries())).isEmpty();
    }

    @Test
    void findsAMetricThatNobodyExports() {
        assertThat(unexported(alerts(Project.text(ALERTS).replace("thidua_outbox_parked", "thidua_outbox_parking"))))
                .containsExactly("OutboxParked: thidua_outbox_parking of workflow-service");
        assertThat(unexported(alerts(Project.text(ALERTS)
                        .replace(
                                "thidua_delivery_backlog{job=\"notification-service\"}",
                                "thidua_delivery_backlog{job=\"workflow-service\"}"))))
                .containsExactly("MailBacklog: thidua_delivery_backlog of workflow-service");
        assertThat(unexported(
                        List.of(new Query("panel", "max(thidua_jobs_due) / on (job) sum(up{job=\"elsewhere\"})"))))
                .containsExactly("panel: thidua_jobs_due says no job", "panel: up of elsewhere");
    }

    @Test
    void nothingIsListedThatNobodyAsksFor() {
        var asked = new TreeSet<String>();
        queries()
                .forEach(query ->
                        query.metrics().forEach((metric, jobs) -> jobs.forEach(job -> asked.add(job + " " + metric))));
        var listed = new TreeSet<String>();
        for (var service : Project.SERVICES) {
            exportedBy(service).forEach(metric -> listed.add(service + " " + metric));
        }
        assertThat(asked).containsAll(listed);
    }

    @Test
    void prometheusAsksTheManagementPortOfEveryService() {
        var compose = Compose.committed();
        var jobs = new ArrayList<String>();
        for (var job : Project.yaml("deploy/observability/prometheus.yaml").get("scrape_configs")) {
            jobs.add(job.get("job_name").asText());
            var target = job.at("/static_configs/0/targets/0").asText();
            assertThat(target).isEqualTo(job.get("job_name").asText() + ":9000");
            assertThat(compose.services()).contains(target.split(":")[0]);
            assertThat(job.get("metrics_path").asText()).isEqualTo("/actuator/prometheus");
        }
        assertThat(jobs).containsExactlyElementsOf(Project.SERVICES);
        assertThat(Project.text("deploy/image/Dockerfile")).contains("MANAGEMENT_SERVER_PORT=9000");
    }

    @Test
    void everyPanelAsksTheDatasourceThatIsProvisioned() {
        var uid = Project.yaml("deploy/observability/grafana/provisioning/datasources/prometheus.yaml")
                .at("/datasources/0/uid");
        for (var file : Project.files("deploy/observability/grafana/dashboards", ".json")) {
            assertThat(Project.yaml(file.toString()).findValues("datasource"))
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(source.get("uid")).isEqualTo(uid));
        }
    }

    private static List<String> unexported(List<Query> queries) {
        var problems = new ArrayList<String>();
        for (var query : queries) {
            query.bareNames().forEach(metric -> problems.add(query.where() + ": " + metric + " says no job"));
            query.metrics()
                    .forEach((metric, jobs) -> jobs.stream()
                            .filter(job -> !Project.SERVICES.contains(job)
                                    || !OF_PROMETHEUS.contains(metric)
                                            && !exportedBy(job).contains(metric))
                            .forEach(job -> problems.add(query.where() + ": " + metric + " of " + job)));
        }
        return problems;
    }

    private static Set<String> exportedBy(String service) {
        var metrics = new TreeSet<String>();
        Project.yaml("deploy/observability/metrics.yaml")
                .get(service)
                .fieldNames()
                .forEachRemaining(metrics::add);
        return metrics;
    }

    private static List<Query> queries() {
        var queries = new ArrayList<>(alerts(Project.text(ALERTS)));
        for (var file : Project.files("deploy/observability/grafana/dashboards", ".json")) {
            for (JsonNode panel : Project.yaml(file.toString()).get("panels")) {
                for (JsonNode target : panel.path("targets")) {
                    queries.add(new Query(
                            panel.get("title").asText(), target.get("expr").asText()));
                }
            }
        }
        return queries;
    }

    private static List<Query> alerts(String text) {
        var queries = new ArrayList<Query>();
        for (JsonNode group : Project.parsed(text).get("groups")) {
            for (JsonNode rule : group.get("rules")) {
                queries.add(
                        new Query(rule.get("alert").asText(), rule.get("expr").asText()));
            }
        }
        return queries;
    }
}
