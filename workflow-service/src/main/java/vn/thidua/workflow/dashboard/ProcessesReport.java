package vn.thidua.workflow.dashboard;

import static vn.thidua.workflow.dashboard.Sheet.Column.plain;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.dashboard.Sheet.Chart;

/** The page of all processes, as a table for files. */
@Component
class ProcessesReport implements Report {

    private final ReadProcesses readProcesses;

    ProcessesReport(ReadProcesses readProcesses) {
        this.readProcesses = readProcesses;
    }

    @Override
    public String name() {
        return "processes";
    }

    @Override
    public boolean onOverview() {
        return false;
    }

    @Override
    public Sheet read(Question question) {
        return new Sheet(
                name(),
                Chart.NONE,
                List.of(
                        plain("process"),
                        plain("instances"),
                        plain("waiting"),
                        plain("incidents"),
                        plain("overdue"),
                        plain("finished")),
                readProcesses.in(question.period()).stream()
                        .map(row -> List.<Object>of(
                                row.name(), row.open(), row.waiting(), row.incidents(), row.overdue(), row.finished()))
                        .toList());
    }
}
