package vn.thidua.workflow.decision;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.WorkingDays;

/** Today in Vietnam; what is recorded as done cannot lie after it. */
@Component
class LegalDay {

    private final Clock clock;

    LegalDay(Clock clock) {
        this.clock = clock;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code date-in-future} */
    void requireNotAfterToday(LocalDate day) {
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE))) {
            throw DecisionProblem.DATE_IN_FUTURE.on(day.toString());
        }
    }
}
