package vn.thidua.workflow.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.WorkingDays;

/** The legal day that dated entries are looked up by. */
@Component("organisationToday")
class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
