package vn.thidua.workflow.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
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
                (section, content) -> texts.put(section.name().toLowerCase(Locale.ROOT), text(section, content)));
        return texts;
    }

    private static String text(Section section, JsonNode content) {
        var columns = COLUMNS.get(section);
        return columns == null ? content.path("text").asText() : lines(columns, content);
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
