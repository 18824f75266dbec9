package vn.thidua.workflow.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Who is let through where, as a table that people read: one line for each route and kind of object, one column for each caller. */
final class OutcomeTable {

    private static final String FILE = "security/routes.txt";
    private static final int ROUTE_WIDTH = 68;
    private static final int WIDTH = 9;

    private OutcomeTable() {}

    /** A line's first two columns. @param object what the ids of the path stand for; {@code -} where there is none */
    record Row(String route, String object) {}

    static Map<Row, Map<Caller, Outcome>> expected() {
        var table = new LinkedHashMap<Row, Map<Caller, Outcome>>();
        for (var line : lines()) {
            var cells = line.strip().split("\\s+", -1);
            if (cells.length != Caller.values().length + 3) {
                throw new IllegalStateException("a line needs method, path, object and " + Caller.values().length
                        + " outcomes, but is: " + line);
            }
            var outcomes = new EnumMap<Caller, Outcome>(Caller.class);
            for (var caller : Caller.values()) {
                outcomes.put(caller, Outcome.marked(cells[3 + caller.ordinal()]));
            }
            if (table.put(new Row(cells[0] + " " + cells[1], cells[2]), outcomes) != null) {
                throw new IllegalStateException("a line is there twice: " + line);
            }
        }
        return table;
    }

    static String written(Row row, Map<Caller, Outcome> outcomes) {
        return String.format("%-" + ROUTE_WIDTH + "s %-7s", row.route(), row.object())
                + Arrays.stream(Caller.values())
                        .map(caller -> String.format(
                                "%-" + WIDTH + "s ",
                                outcomes.getOrDefault(caller, Outcome.BROKEN).mark()))
                        .collect(Collectors.joining())
                        .stripTrailing();
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
