package vn.thidua.workflow.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table in the language of whoever reads it.
 *
 * @param chart as the script that draws it is told; empty for none
 */
record WordedSheet(String name, String title, String chart, List<Heading> headings, List<List<Cell>> rows) {

    /** @param drawn whether the chart has the column */
    record Heading(String text, boolean drawn) {}

    /**
     * What stands in one place.
     *
     * @param number what the text says, where it is a number
     * @param path where the text leads; null where it leads nowhere
     */
    record Cell(
            String text, @Nullable Number number, @Nullable String path) {}
}
