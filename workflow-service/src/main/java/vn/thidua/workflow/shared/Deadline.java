package vn.thidua.workflow.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** How far away a deadline is, in calendar days of Vietnam. @param days negative when the day has passed */
public record Deadline(Instant at, long days, boolean overdue) {

    private static final int SOON = 2;

    public static Deadline of(Instant at, Instant now) {
        return new Deadline(at, ChronoUnit.DAYS.between(day(now), day(at)), now.isAfter(at));
    }

    /** Style of the words: they say the same without it. */
    public String style() {
        return overdue ? "overdue" : days <= SOON ? "soon" : "calm";
    }

    /** Key of the words, which take {@link #count()}. */
    public String word() {
        if (overdue) {
            return days == 0 ? "deadline.overdueToday" : "deadline.overdue";
        }
        return days == 0 ? "deadline.today" : days == 1 ? "deadline.tomorrow" : "deadline.left";
    }

    /** Days left or past. */
    public long count() {
        return Math.abs(days);
    }

    public MessageSourceResolvable text() {
        return new DefaultMessageSourceResolvable(new String[] {word()}, new Object[] {count()});
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingDays.ZONE);
    }
}
