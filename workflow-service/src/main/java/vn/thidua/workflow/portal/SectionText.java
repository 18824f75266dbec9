package vn.thidua.workflow.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.nomination.Section;

/** Sections of a dossier as people edit them on a plain page: one row a line, cells parted by bars. */
final class SectionText {

    private static final Map<Section, List<String>> COLUMNS = Map.of(
            Section.HISTORY, List.of("year", "title", "limb"),
            Section.INITIATIVES, List.of("code", "name", "level", "decision"));

    private SectionText() {}

    static Map<String, String> of(Map<Section, JsonNode> sections) {
        var texts = new TreeMap<String, String>();
        sections.forEach(
                (section, content) -> texts.put(section.name().toLowerCase(Locale.ROOT), of(section, content)));
        return texts;
    }

    /** Empty where nothing is written yet. */
    static String of(Section section, @Nullable JsonNode content) {
        if (content == null) {
            return "";
        }
        var columns = COLUMNS.get(section);
        return columns == null ? content.path("text").asText() : lines(columns, content);
    }

    /** What the text means. Cells that are too many or no numbers stay as they are, for the dossier to refuse. */
    static JsonNode read(Section section, @Nullable String text) {
        var json = JsonNodeFactory.instance;
        if (text == null) {
            return json.objectNode();
        }
        var columns = COLUMNS.get(section);
        return columns == null ? json.objectNode().put("text", plain(text)) : rows(columns, text);
    }

    /** With the line ends that scripts see, and not those that forms send. */
    static String plain(String text) {
        return text.replace("\r\n", "\n");
    }

    private static JsonNode rows(List<String> columns, String text) {
        var rows = JsonNodeFactory.instance.arrayNode();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var cells = line.split("\\|", -1);
            var row = rows.addObject();
            for (var i = 0; i < Math.min(cells.length, columns.size()); i++) {
                var cell = cells[i].strip();
                if (columns.get(i).equals("year") && cell.matches("\\d{1,9}")) {
                    row.put("year", Integer.parseInt(cell));
                } else if (!cell.isEmpty()) {
                    row.put(columns.get(i), cell);
                }
            }
        });
        return rows;
    }

    private static String lines(List<String> columns, JsonNode rows) {
        var lines = new StringJoiner("\n");
        for (var row : rows) {
            var cells = new StringJoiner(" | ");
            columns.stream()
                    .filter(row::hasNonNull)
                    .forEach(column -> cells.add(row.get(column).asText()));
            lines.add(cells.toString());
        }
        return lines.toString();
    }
}
