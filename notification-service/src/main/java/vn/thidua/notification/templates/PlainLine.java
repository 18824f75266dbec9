package vn.thidua.notification.templates;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes foreign text harmless for one line of a message: no line breaks, no control or direction characters, no encoded words. */
final class PlainLine {

    private static final int LONGEST = 300;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PlainLine() {}

    static String of(String text) {
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ");
        var line = SPACES.matcher(visible).replaceAll(" ").strip().replace("=?", "= ?");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
