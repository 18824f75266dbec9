package vn.thidua.workflow.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.WorkingDays;

/** Knows of which tasks somebody has sent a reminder today, so that several who care do not each send one. */
@Component
class RemindedToday {

    private final BulkWorkTable works;
    private final Clock clock;

    RemindedToday(BulkWorkTable works, Clock clock) {
        this.works = works;
        this.clock = clock;
    }

    Set<String> among(BulkAction action, Collection<String> tasks) {
        return action == BulkAction.REMIND
                ? works.remindedSince(
                        LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE)
                                .atStartOfDay(WorkingDays.ZONE)
                                .toInstant(),
                        tasks)
                : Set.of();
    }
}
