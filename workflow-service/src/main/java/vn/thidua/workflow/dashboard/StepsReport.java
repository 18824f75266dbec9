package vn.thidua.workflow.dashboard;

import static vn.thidua.workflow.dashboard.Sheet.Column.plain;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.dashboard.Sheet.Chart;
import vn.thidua.workflow.dashboard.Sheet.Phrase;
import vn.thidua.workflow.shared.SharedProblem;

/** The figures beside a diagram, as a table for files. */
@Component
class StepsReport implements Report {

    private final ShowProcess showProcess;

    StepsReport(ShowProcess showProcess) {
        this.showProcess = showProcess;
    }

    @Override
    public String name() {
        return "steps";
    }

    @Override
    public boolean onOverview() {
        return false;
    }

    @Override
    public Sheet read(Question question) {
        if (question.process() == null) {
            throw SharedProblem.NOT_FOUND.on(name());
        }
        return new Sheet(
                name(),
                Chart.NONE,
                List.of(
                        plain("step"),
                        plain("waiting"),
                        plain("incidents"),
                        plain("overdue"),
                        plain("finished"),
                        plain("median"),
                        plain("ninetieth"),
                        plain("target"),
                        plain("pace")),
                showProcess.show(question.process(), question.period()).figures().stream()
                        .map(StepsReport::row)
                        .toList());
    }

    private static List<@Nullable Object> row(ElementFigures figures) {
        var time = figures.time();
        return Arrays.asList(
                figures.name(),
                figures.waiting(),
                figures.incidents(),
                figures.overdue(),
                time == null ? 0L : time.finished(),
                time == null ? null : time.median(),
                time == null ? null : time.ninetieth(),
                time == null ? null : time.target(),
                new Phrase("admin.pace." + figures.pace().slug()));
    }
}
