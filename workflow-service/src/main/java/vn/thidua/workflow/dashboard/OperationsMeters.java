package vn.thidua.workflow.dashboard;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.dashboard.Operations.Backlog;
import vn.thidua.workflow.dashboard.Operations.Figure;

/**
 * Shows operators the state of affairs. It is counted every 15 seconds, however often and by however many it is read; nodes count the
 * same database, so panels take the maximum over nodes. No label names a unit, a person or a case.
 */
@Component
class OperationsMeters implements MeterBinder {

    private final CountOperations countOperations;
    private final List<Table> tables = new ArrayList<>();
    private volatile Backlog backlog = Backlog.NONE;

    OperationsMeters(CountOperations countOperations) {
        this.countOperations = countOperations;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        table(registry, "thidua.tasks.open", "Open tasks, by process and step", Operations::openTasks);
        table(registry, "thidua.tasks.overdue", "Open tasks whose deadline has passed", Operations::overdueTasks);
        table(registry, "thidua.instances", "Running process instances, by state", Operations::instances);
        table(registry, "thidua.nominations", "Nominations, by status", Operations::nominations);
        table(registry, "thidua.incidents", "Failures of the engine that wait for a person", Operations::incidents);
        gauge(registry, "thidua.jobs.due", "Jobs of the engine that are due", Backlog::due);
        gauge(registry, "thidua.jobs.failed", "Jobs of the engine without attempts left", Backlog::failed);
        gauge(registry, "thidua.intake.parked", "Parked records that wait for a replay", Backlog::parked);
        Gauge.builder("thidua.jobs.oldest.due.age", () -> backlog.oldestDueSeconds())
                .description("How long the oldest due job has been due")
                .baseUnit("seconds")
                .register(registry);
    }

    @Scheduled(fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    void refresh() {
        var now = countOperations.now();
        backlog = now.backlog();
        tables.forEach(table -> table.show(now));
    }

    private void table(MeterRegistry registry, String name, String description, Figures figures) {
        tables.add(new Table(MultiGauge.builder(name).description(description).register(registry), figures));
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<Backlog> figure) {
        Gauge.builder(name, () -> figure.applyAsDouble(backlog))
                .description(description)
                .register(registry);
    }

    private interface Figures {
        List<Figure> of(Operations now);
    }

    private record Table(MultiGauge gauge, Figures figures) {

        void show(Operations now) {
            gauge.register(
                    figures.of(now).stream()
                            .<Row<?>>map(figure -> Row.of(Tags.of(figure.labels()), figure.number()))
                            .toList(),
                    true);
        }
    }
}
