package vn.thidua.workflow.process;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.thidua.workflow.shared.WorkingDays;

/** Writes and reads instants as the engine's timers take them: text, because variables are text, truth values and numbers. */
final class Stamps {

    private Stamps() {}

    static String write(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(WorkingDays.ZONE));
    }

    static Instant read(String stamp) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(stamp, Instant::from);
    }
}
