package vn.thidua.workflow.nomination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.NominationId;

/** Keeps the written parts of dossiers. History and initiatives have a form that rules read; achievements are the unit's own words, as {@code text}. */
@Component
class Sections {

    private static final int MAX_LENGTH = 200_000;
    private static final int MAX_ROWS = 50;

    private final JdbcClient sql;
    private final ObjectMapper json;
    private final Clock clock;

    Sections(JdbcClient sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code section-malformed} */
    void save(NominationId nomination, Section section, JsonNode content) {
        sql.sql("""
                        insert into nomination_section (nomination, section, content, saved_at)
                        values (:nomination, :section, cast(:content as jsonb), :now)
                        on conflict (nomination, section) do update set content = excluded.content, saved_at = excluded.saved_at
                        """)
                .param("nomination", nomination.value())
                .param("section", section.name())
                .param("content", checked(section, content))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    Map<Section, JsonNode> of(NominationId nomination) {
        var sections = new EnumMap<Section, JsonNode>(Section.class);
        sql.sql("select section, content from nomination_section where nomination = :nomination")
                .param("nomination", nomination.value())
                .query(row -> {
                    sections.put(Section.valueOf(row.getString("section")), read(row.getString("content")));
                });
        return sections;
    }

    List<HistoryTitle> history(NominationId nomination) {
        return history(of(nomination));
    }

    List<Initiative> initiatives(NominationId nomination) {
        return initiatives(of(nomination));
    }

    List<HistoryTitle> history(Map<Section, JsonNode> sections) {
        return rows(sections.get(Section.HISTORY), new TypeReference<List<HistoryTitle>>() {});
    }

    List<Initiative> initiatives(Map<Section, JsonNode> sections) {
        return rows(sections.get(Section.INITIATIVES), new TypeReference<List<Initiative>>() {});
    }

    private <T> List<T> rows(@Nullable JsonNode content, TypeReference<List<T>> type) {
        return content == null ? List.of() : json.convertValue(content, type);
    }

    private String checked(Section section, JsonNode content) {
        var text = switch (section) {
            case ACHIEVEMENTS -> asText(section, content);
            case HISTORY -> asRows(section, content, new TypeReference<List<HistoryTitle>>() {});
            case INITIATIVES -> asRows(section, content, new TypeReference<List<Initiative>>() {});
        };
        // PostgreSQL cannot hold it, not even escaped
        if (text.contains("\\u0000")) {
            throw NominationProblem.SECTION_MALFORMED.on(section.slug(), "U+0000");
        }
        if (text.length() > MAX_LENGTH) {
            throw NominationProblem.SECTION_MALFORMED.on(section.slug(), text.length() + " > " + MAX_LENGTH);
        }
        return text;
    }

    private static String asText(Section section, JsonNode content) {
        if (content.size() != 1 || !content.path("text").isTextual()) {
            throw NominationProblem.SECTION_MALFORMED.on(section.slug(), "text");
        }
        return content.toString();
    }

    private <T> String asRows(Section section, JsonNode content, TypeReference<List<T>> type) {
        try {
            var rows = json.convertValue(content, type);
            if (rows == null || rows.size() > MAX_ROWS) {
                throw NominationProblem.SECTION_MALFORMED.on(section.slug(), "0.." + MAX_ROWS);
            }
            return json.writeValueAsString(rows);
        } catch (IllegalArgumentException | JsonProcessingException malformed) {
            throw NominationProblem.SECTION_MALFORMED.on(
                    section.slug(), malformed.getClass().getSimpleName());
        }
    }

    private JsonNode read(String stored) {
        try {
            return json.readTree(stored);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("jsonb that is no JSON", impossible);
        }
    }
}
