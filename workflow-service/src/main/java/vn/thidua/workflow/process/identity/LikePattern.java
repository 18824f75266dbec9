package vn.thidua.workflow.process.identity;

import java.util.Locale;

/**
 * SQL LIKE with {@code %} and {@code _}, ignoring case. Whoever asks the engine brings the pattern, so it must not cost more than
 * the length of the pattern times that of the value, whatever it says; a regular expression could.
 */
record LikePattern(String text) {

    private static final int NONE = -1;

    LikePattern {
        text = folded(text);
    }

    boolean matches(String value) {
        var subject = folded(value);
        var here = 0;
        var there = 0;
        var lastAny = NONE;
        var resume = 0;
        while (there < subject.length()) {
            if (isAny(here)) {
                lastAny = here++;
                resume = there;
            } else if (fits(here, subject.charAt(there))) {
                here++;
                there++;
            } else if (lastAny != NONE) {
                // the last % takes one character more; earlier ones need not be tried again
                here = lastAny + 1;
                there = ++resume;
            } else {
                return false;
            }
        }
        while (isAny(here)) {
            here++;
        }
        return here == text.length();
    }

    private boolean isAny(int index) {
        return index < text.length() && text.charAt(index) == '%';
    }

    private boolean fits(int index, char character) {
        return index < text.length() && (text.charAt(index) == '_' || text.charAt(index) == character);
    }

    private static String folded(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
