package vn.thidua.workflow.dashboard;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds names by words of them, whether or not accents were typed. */
final class Search {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<String> words;

    Search(String typed) {
        words = List.of(plain(typed).strip().split("\\s+", -1));
    }

    /** True when every word is in the text; nothing typed finds all. */
    boolean finds(String text) {
        var plain = plain(text);
        return words.stream().allMatch(plain::contains);
    }

    private static String plain(String text) {
        var lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(lower).replaceAll("").replace('đ', 'd');
    }
}
