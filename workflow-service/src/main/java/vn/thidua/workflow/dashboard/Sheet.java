package vn.thidua.workflow.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures: a page shows it, a chart draws it, a file carries it.
 *
 * @param name names its title among the messages, and its file
 * @param chart how it is drawn beside the table
 * @param rows cells are text, numbers, times, dates, or one of the kinds below; null where there is nothing to say
 */
record Sheet(String name, Chart chart, List<Column> columns, List<List<@Nullable Object>> rows) {

    /** How a chart shows the figures; the first column names what they are of. */
    enum Chart {
        NONE,
        BARS,
        STACKED,
        LINES
    }

    /** @param drawn whether the chart has it, too */
    record Column(String name, boolean drawn) {

        static Column plain(String name) {
            return new Column(name, false);
        }

        static Column drawn(String name) {
            return new Column(name, true);
        }
    }

    /** Words that the messages know. */
    record Phrase(String key) {}

    /** Text that leads somewhere. */
    record Link(String text, String path) {}

    /** A share of one. */
    record Share(double of) {}
}
