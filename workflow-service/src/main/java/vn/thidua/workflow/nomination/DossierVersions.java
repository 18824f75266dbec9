package vn.thidua.workflow.nomination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.documents.Documents;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.NominationId;

/** Freezes what a dossier said and held each time it left the unit. */
@Component
class DossierVersions {

    private final JdbcClient sql;
    private final Documents documents;
    private final ObjectMapper json;
    private final CurrentActor actor;
    private final Clock clock;

    DossierVersions(JdbcClient sql, Documents documents, ObjectMapper json, CurrentActor actor, Clock clock) {
        this.sql = sql;
        this.documents = documents;
        this.json = json;
        this.actor = actor;
        this.clock = clock;
    }

    /** A dossier that the rules sent back and that is signed again stays the same version; its last signed state counts. */
    void follow(Nomination nomination, NominationFact fact) {
        if (fact instanceof NominationSubmitted || fact instanceof NominationResubmitted) {
            sql.sql("""
                            insert into dossier_version (nomination, version, sections, papers, submitted_by, submitted_at)
                            select :nomination, :version
                                 , coalesce((select jsonb_object_agg(section, content) from nomination_section where nomination = :nomination), '{}')
                                 , cast(:papers as jsonb), :actor, :now
                            on conflict (nomination, version) do update
                            set sections = excluded.sections, papers = excluded.papers
                              , submitted_by = excluded.submitted_by, submitted_at = excluded.submitted_at
                            """)
                    .param("nomination", nomination.id().value())
                    .param("version", nomination.dossierVersion())
                    .param("papers", papers(nomination))
                    .param("actor", actor.get().id())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    /** As it left the unit last; nothing while it never has. */
    HandedIn newest(NominationId nomination) {
        return sql.sql(
                        "select sections, papers from dossier_version where nomination = ? order by version desc limit 1")
                .param(nomination.value())
                .query((row, number) -> new HandedIn(
                        read(row.getString("sections"), new TypeReference<Map<Section, JsonNode>>() {}),
                        read(row.getString("papers"), new TypeReference<List<FrozenPaper>>() {}).stream()
                                .collect(Collectors.toMap(FrozenPaper::paper, FrozenPaper::version))))
                .optional()
                .orElse(new HandedIn(Map.of(), Map.of()));
    }

    private <T> T read(String stored, TypeReference<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("jsonb that is no JSON", impossible);
        }
    }

    private String papers(Nomination nomination) {
        try {
            return json.writeValueAsString(documents.of(nomination.id().value()).stream()
                    .map(each -> new FrozenPaper(each.paper(), each.version(), each.sha256()))
                    .toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("papers that are no JSON", impossible);
        }
    }

    private record FrozenPaper(String paper, int version, String sha256) {}
}
