package vn.thidua.notification.preferences;

import java.time.Instant;
import java.time.LocalTime;
import vn.thidua.notification.shared.VietnamTime;

/** Hours of the day, in Vietnam, in which a person is left in peace; they may reach over midnight. */
record QuietHours(LocalTime from, LocalTime to) {

    /** The instant itself, or the end of the quiet hours that it falls into. */
    Instant after(Instant instant) {
        var here = instant.atZone(VietnamTime.ZONE);
        if (!covers(here.toLocalTime())) {
            return instant;
        }
        var end = here.with(to);
        return (end.isAfter(here) ? end : end.plusDays(1)).toInstant();
    }

    private boolean covers(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }
}
