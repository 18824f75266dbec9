package vn.thidua.notification.intake;

import java.util.Locale;

/** What became of a record. */
enum Effect {
    HANDLED,
    DUPLICATE,
    IGNORED,
    PARKED,
    POSTPONED;

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
