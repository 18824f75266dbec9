package vn.thidua.notification.intake;

import java.util.Locale;

/** Why a record is parked. */
public enum ParkCause {
    MISSING_HEADER,
    BAD_JSON,
    UNKNOWN_VERSION,
    WRONG_KEY,
    TOO_LARGE,
    BAD_DATA,
    HANDLER_EXCEPTION,
    HANDLER_ERROR,
    OUTAGE_WITHOUT_END;

    /** The name in metrics. */
    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
