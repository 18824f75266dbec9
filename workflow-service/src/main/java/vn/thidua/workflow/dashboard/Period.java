package vn.thidua.workflow.dashboard;

import java.sql.Timestamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.shared.WorkingDays;

/** Days that figures about finished work are taken from; both ends count. They are days in Vietnam. */
record Period(LocalDate from, LocalDate to) {

    private static final int USUAL_WEEKS = 26;

    /** Before any dossier; what somebody types must not make a statement walk through centuries. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    Period {
        if (from.isAfter(to)) {
            var later = from;
            from = to;
            to = later;
        }
    }

    /** What was asked for, from the year 2000 to a year from now; where nothing was, half a year up to today. */
    static Period of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        var end = to == null ? today : within(to, today);
        return new Period(within(from == null ? end.minusWeeks(USUAL_WEEKS) : from, today), end);
    }

    private static LocalDate within(LocalDate day, LocalDate today) {
        var latest = today.plusYears(1);
        if (day.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return day.isAfter(latest) ? latest : day;
    }

    Timestamp start() {
        return Timestamp.from(from.atStartOfDay(WorkingDays.ZONE).toInstant());
    }

    /** The first moment after it. */
    Timestamp end() {
        return Timestamp.from(to.plusDays(1).atStartOfDay(WorkingDays.ZONE).toInstant());
    }
}
