package vn.thidua.workflow.nomination;

import org.jspecify.annotations.Nullable;

/**
 * A title won in an earlier year, or in the year considered.
 *
 * @param title award code such as {@code CSTDCS}
 * @param limb which condition of the title was met; null where the record does not say
 */
public record HistoryTitle(int year, String title, @Nullable Limb limb) {

    public HistoryTitle {
        if (year < 1948 || year > 2100) {
            throw new IllegalArgumentException("year of a title must be 1948 to 2100, but is " + year);
        }
        if (!title.matches("[A-Z0-9_]{2,20}")) {
            throw new IllegalArgumentException("title must be 2 to 20 capitals, digits or _, but is '" + title + "'");
        }
    }

    /** The condition that a grassroots fighter met. */
    public enum Limb {
        EXCELLENT,
        INITIATIVE,
        RESEARCH
    }
}
