package vn.thidua.workflow.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people type it who leave out accents; {@code plain_text} does the same in the database. */
public final class PlainText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private PlainText() {}

    /** Lower case, without marks: {@code chuyen doi so} for {@code Chuyển đổi số}. */
    public static String of(String text) {
        var lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(lower).replaceAll("").replace('đ', 'd');
    }
}
