package vn.thidua.workflow.shared;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/**
 * The legal calendar: Saturdays, Sundays and the public holidays of {@link CalendarSettings} are no working days.
 * A deadline is the last second of its day in Vietnam (GMT+7).
 */
@Component
public class WorkingDays {

    /** The zone in which legal days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final CalendarSettings settings;
    private final Clock clock;

    WorkingDays(CalendarSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The deadline that many working days after today; today does not count. */
    public Instant deadlineIn(int workingDays) {
        return deadlineAfter(LocalDate.ofInstant(clock.instant(), ZONE), workingDays);
    }

    /** The deadline that many working days after the given day, which does not count. */
    public Instant deadlineAfter(LocalDate day, int workingDays) {
        var due = day;
        for (var left = workingDays; left > 0; ) {
            due = due.plusDays(1);
            if (isWorkingDay(due)) {
                left--;
            }
        }
        return due.atTime(END_OF_DAY).atZone(ZONE).toInstant();
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !settings.holidays().contains(day);
    }
}
