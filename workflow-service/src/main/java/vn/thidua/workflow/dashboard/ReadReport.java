package vn.thidua.workflow.dashboard;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.shared.SharedProblem;

/** Reads one table, for a file. */
@Component
class ReadReport {

    private final List<Report> reports;
    private final DashboardReaders readers;

    ReadReport(List<Report> reports, DashboardReaders readers) {
        this.reports = reports;
        this.readers = readers;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-authorised}, {@code not-found} */
    @Transactional(readOnly = true)
    public Sheet read(String name, Question question) {
        readers.require();
        return reports.stream()
                .filter(report -> report.name().equals(name))
                .findFirst()
                .orElseThrow(() -> SharedProblem.NOT_FOUND.on(name))
                .read(question);
    }
}
