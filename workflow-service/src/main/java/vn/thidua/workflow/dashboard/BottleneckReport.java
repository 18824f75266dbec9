package vn.thidua.workflow.dashboard;

import static vn.thidua.workflow.dashboard.Sheet.Column.drawn;
import static vn.thidua.workflow.dashboard.Sheet.Column.plain;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.dashboard.Sheet.Chart;
import vn.thidua.workflow.dashboard.Sheet.Link;
import vn.thidua.workflow.dashboard.Sheet.Phrase;
import vn.thidua.workflow.dashboard.Sheet.Share;

/** The five steps that take longest for what they are allowed. */
@Component
@Order(2)
class BottleneckReport implements Report {

    private static final int TOP = 5;

    private final ReadStepTimes stepTimes;
    private final StepNames names;

    BottleneckReport(ReadStepTimes stepTimes, StepNames names) {
        this.stepTimes = stepTimes;
        this.names = names;
    }

    @Override
    public String name() {
        return "bottlenecks";
    }

    @Override
    public Sheet read(Question question) {
        var known = names.read();
        return new Sheet(
                name(),
                Chart.BARS,
                List.of(
                        plain("step"),
                        drawn("median"),
                        drawn("target"),
                        plain("ninetieth"),
                        plain("late"),
                        plain("finished"),
                        plain("pace")),
                stepTimes.in(question.period()).stream()
                        .filter(time -> time.target() != null)
                        .sorted(Comparator.comparingDouble(BottleneckReport::strain)
                                .reversed()
                                .thenComparing(StepTime::element))
                        .limit(TOP)
                        .map(time -> List.<Object>of(
                                new Link(known.of(time.process(), time.element()), "/admin/process/" + time.process()),
                                time.median(),
                                Objects.requireNonNull(time.target()),
                                time.ninetieth(),
                                new Share((double) time.late() / time.finished()),
                                time.finished(),
                                new Phrase("admin.pace." + time.pace().slug())))
                        .toList());
    }

    /** Steps that must be done on the day have one day here, so that they can be compared. */
    private static double strain(StepTime time) {
        return time.median() / Math.max(1, Objects.requireNonNull(time.target()));
    }
}
