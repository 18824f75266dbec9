package vn.thidua.notification.shared;

import java.util.Locale;

/** Languages that notices are written in. */
public enum Language {
    VI,
    EN;

    public Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }
}
