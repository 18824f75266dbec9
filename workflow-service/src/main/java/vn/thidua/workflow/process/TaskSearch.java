package vn.thidua.workflow.process;

import java.util.List;

/**
 * Which open tasks are looked for; empty texts and zero ask for nothing.
 *
 * @param stage id of the element in the model
 * @param unit code of the unit that the task is about or offered to
 * @param days open for so many days or longer
 * @param holder who has claimed it, or {@link #NOBODY}
 * @param words all in its name, with or without accents
 */
public record TaskSearch(String stage, String unit, int days, Due due, String holder, String words) {

    /** Asks for tasks that nobody has claimed. */
    public static final String NOBODY = "-";

    public static final TaskSearch ALL = new TaskSearch("", "", 0, Due.WHENEVER, "", "");

    /** When the deadline is. */
    public enum Due {
        WHENEVER,
        OVERDUE,
        WITHIN_THREE_DAYS
    }

    List<String> eachWord() {
        return words.isBlank() ? List.of() : List.of(words.strip().split("\\s+", -1));
    }
}
