package vn.thidua.workflow.process.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.thidua.workflow.shared.WorkingDays;

/** How far away a deadline is, in calendar days of Vietnam. @param days negative when the day has passed */
record DeadlineWords(Instant at, long days, boolean overdue) {

    private static final int SOON = 2;

    static DeadlineWords of(Instant at, Instant now) {
        return new DeadlineWords(at, ChronoUnit.DAYS.between(day(now), day(at)), now.isAfter(at));
    }

    /** Style of the words: they say the same without it. */
    public String style() {
        return overdue ? "overdue" : days <= SOON ? "soon" : "calm";
    }

    public MessageSourceResolvable text() {
        if (overdue) {
            return days == 0 ? message("overdueToday") : message("overdue", -days);
        }
        return days == 0 ? message("today") : days == 1 ? message("tomorrow") : message("left", days);
    }

    private static MessageSourceResolvable message(String key, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[] {"deadline." + key}, arguments);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingDays.ZONE);
    }
}
