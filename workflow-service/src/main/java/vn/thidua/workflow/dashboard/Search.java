package vn.thidua.workflow.dashboard;

import java.util.List;
import vn.thidua.workflow.shared.PlainText;

/** Finds names by words of them, whether or not accents were typed. */
final class Search {

    private final List<String> words;

    Search(String typed) {
        words = List.of(PlainText.of(typed).strip().split("\\s+", -1));
    }

    /** True when every word is in the text; nothing typed finds all. */
    boolean finds(String text) {
        var plain = PlainText.of(text);
        return words.stream().allMatch(plain::contains);
    }
}
