package vn.thidua.workflow.dashboard;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.WorkingDays;

/**
 * The working days as a list for statements: {@code width_bucket(day, days)} numbers a day, and the difference of two numbers is the
 * working days between them, counted as deadlines are.
 */
@Component
class LegalDays {

    private static final int YEARS_BACK = 2;
    private static final int YEARS_AHEAD = 1;

    private final WorkingDays workingDays;
    private final Clock clock;

    LegalDays(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }

    /** From two years before the period to a year from now, in order, separated by commas. */
    String around(Period period) {
        var first = period.from().minusYears(YEARS_BACK);
        return first.datesUntil(today().plusYears(YEARS_AHEAD))
                .filter(workingDays::isWorkingDay)
                .map(LocalDate::toString)
                .collect(joining(","));
    }
}
