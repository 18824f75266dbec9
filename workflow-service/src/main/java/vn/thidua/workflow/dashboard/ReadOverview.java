package vn.thidua.workflow.dashboard;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the first page of the administration shows. */
@Component
class ReadOverview {

    private final List<Report> reports;
    private final DashboardReaders readers;

    ReadOverview(List<Report> reports, DashboardReaders readers) {
        this.reports = reports;
        this.readers = readers;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-authorised} */
    @Transactional(readOnly = true)
    public List<Sheet> about(Question question) {
        readers.require();
        return reports.stream()
                .filter(Report::onOverview)
                .map(report -> report.read(question))
                .toList();
    }
}
