package vn.thidua.workflow.nomination;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier said and held when it left the unit.
 *
 * @param sections content of each that was ever written
 * @param papers version of each that was there, by code
 */
public record HandedIn(Map<Section, JsonNode> sections, Map<String, Integer> papers) {

    boolean has(Section section) {
        var content = sections.get(section);
        return content != null
                && (content.isArray()
                        ? !content.isEmpty()
                        : !content.path("text").asText().isBlank());
    }

    boolean has(String paper) {
        return papers.containsKey(paper);
    }

    boolean differs(Section section, @Nullable JsonNode now) {
        return now != null && !now.equals(sections.get(section));
    }

    boolean differs(String paper, int now) {
        return now != papers.getOrDefault(paper, 0);
    }
}
