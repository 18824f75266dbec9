package vn.thidua.workflow.dashboard;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.dashboard.ProcessModel.Element;

/** Puts the figures of a process beside its elements: those that have any, and every task of people. */
@Component
class ShowProcess {

    private static final String NOW = """
            select element, sum(waiting) as waiting, sum(incidents) as incidents, sum(overdue) as overdue
            from (
              select e.act_id_ as element, 1 as waiting, 0 as incidents, 0 as overdue
              from act_ru_execution e join act_re_procdef p on p.id_ = e.proc_def_id_
              where p.key_ = :process and e.is_active_ and e.act_id_ is not null
              union all
              select i.activity_id_, 0, 1, 0
              from act_ru_incident i join act_re_procdef p on p.id_ = i.proc_def_id_
              where p.key_ = :process
              union all
              select t.task_def_key_, 0, 0, 1
              from act_ru_task t join act_re_procdef p on p.id_ = t.proc_def_id_
              where p.key_ = :process and t.due_date_ < :now
            ) each_thing
            group by element
            """;

    private final JdbcClient database;
    private final DashboardReaders readers;
    private final ProcessModels models;
    private final ReadStepTimes stepTimes;
    private final Clock clock;

    ShowProcess(
            JdbcClient database, DashboardReaders readers, ProcessModels models, ReadStepTimes stepTimes, Clock clock) {
        this.database = database;
        this.readers = readers;
        this.models = models;
        this.stepTimes = stepTimes;
        this.clock = clock;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-authorised}, {@code not-found} */
    @Transactional(readOnly = true)
    public View show(String process, Period period) {
        readers.require();
        var model = models.get(process);
        return new View(model, figures(model, now(process), times(process, period)));
    }

    private Map<String, Counts> now(String process) {
        return database
                .sql(NOW)
                .param("process", process)
                .param("now", Timestamp.from(clock.instant()))
                .query(Counts.class)
                .stream()
                .collect(toMap(Counts::element, identity()));
    }

    private Map<String, StepTime> times(String process, Period period) {
        return stepTimes.in(period).stream()
                .filter(time -> time.process().equals(process))
                .collect(toMap(StepTime::element, identity()));
    }

    /** Elements that only an older version has come last. */
    private static List<ElementFigures> figures(
            ProcessModel model, Map<String, Counts> now, Map<String, StepTime> times) {
        var elements = new LinkedHashMap<String, Element>();
        model.elements().forEach(element -> elements.put(element.id(), element));
        Stream.concat(now.keySet().stream(), times.keySet().stream())
                .sorted()
                .forEach(id -> elements.computeIfAbsent(id, unknown -> new Element(id, id, false, null)));
        return elements.values().stream()
                .filter(element ->
                        element.userTask() || now.containsKey(element.id()) || times.containsKey(element.id()))
                .map(element -> figures(element, now.get(element.id()), times.get(element.id())))
                .toList();
    }

    private static ElementFigures figures(Element element, @Nullable Counts counts, @Nullable StepTime time) {
        var now = counts == null ? new Counts(element.id(), 0, 0, 0) : counts;
        return new ElementFigures(
                element.id(), element.name(), element.calls(), now.waiting(), now.incidents(), now.overdue(), time);
    }

    /** What the page shows. */
    record View(ProcessModel model, List<ElementFigures> figures) {}

    /** What stands at an element now. */
    record Counts(String element, long waiting, long incidents, long overdue) {}
}
