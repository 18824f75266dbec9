package vn.thidua.workflow.dashboard;

import static vn.thidua.workflow.dashboard.Sheet.Column.plain;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.dashboard.Sheet.Chart;

/** The list of incidents, as a table for files. */
@Component
class IncidentsReport implements Report {

    private final ListIncidents listIncidents;

    IncidentsReport(ListIncidents listIncidents) {
        this.listIncidents = listIncidents;
    }

    @Override
    public String name() {
        return "incidents";
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
                List.of(plain("case"), plain("process"), plain("step"), plain("message"), plain("since")),
                listIncidents.list().stream()
                        .map(incident -> Arrays.<@Nullable Object>asList(
                                incident.caseLabel(),
                                incident.processName(),
                                incident.step(),
                                incident.message(),
                                incident.since().toInstant()))
                        .toList());
    }
}
