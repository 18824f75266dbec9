package vn.thidua.workflow.nomination.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.documents.StoredDocument;
import vn.thidua.workflow.nomination.NominationCard;
import vn.thidua.workflow.nomination.NominationView;
import vn.thidua.workflow.nomination.OverrideNote;
import vn.thidua.workflow.nomination.ReturnNote;
import vn.thidua.workflow.nomination.UnitVoteNote;

/** Writes dossiers as JSON, findings in the reader's language. */
@Component
class NominationJson {

    private final MessageSource messages;

    NominationJson(MessageSource messages) {
        this.messages = messages;
    }

    Dossier of(NominationView view, Locale locale) {
        var sections = new TreeMap<String, JsonNode>();
        view.sections().forEach((section, content) -> sections.put(section.slug(), content));
        var card = view.card();
        return new Dossier(
                Card.of(card),
                view.position(),
                view.basis().name(),
                sections,
                view.papers().stream().map(paper -> Paper.of(paper, locale)).toList(),
                view.parts().stream()
                        .map(part ->
                                new Part(part.part(), name(part, locale), view.isWritten() && view.opens(part.part())))
                        .toList(),
                view.findings().stream()
                        .map(each -> new Finding(
                                each.slug(),
                                each.severity().name(),
                                each.needsOverride(),
                                each.overridden(),
                                each.stops(),
                                messages.getMessage(each, locale),
                                each.source()))
                        .toList(),
                view.overrides(),
                view.unitVotes(),
                view.returns(),
                view.rulesWarning(),
                view.supplementDue(),
                view.openedAt(),
                view.changedAt(),
                Map.of("timeline", "/api/nominations/" + card.id() + "/timeline"));
    }

    private String name(NominationView.Part part, Locale locale) {
        var paper = part.paper();
        return paper == null
                ? messages.getMessage("field." + part.part(), null, locale)
                : paper.requirement().name(locale);
    }

    /** A nomination at a glance. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Card(
            String id,
            String dossierCode,
            int version,
            int year,
            String ruleSet,
            String award,
            String awardName,
            String awardNameEn,
            String subjectType,
            String clusterStep,
            String subject,
            String unit,
            String unitName,
            @Nullable String cluster,
            String status) {

        static Card of(NominationCard card) {
            return new Card(
                    card.id().toString(),
                    card.dossierCode(),
                    card.version(),
                    card.year(),
                    card.ruleSet().value(),
                    card.award().code().value(),
                    card.award().nameVi(),
                    card.award().nameEn(),
                    card.award().subject().name(),
                    card.award().clusterStep().name(),
                    card.subject(),
                    card.unit().value(),
                    card.unitName(),
                    card.cluster(),
                    card.status().name());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Dossier(
            @JsonUnwrapped Card card,
            @Nullable String position,
            String basis,
            Map<String, JsonNode> sections,
            List<Paper> papers,
            List<Part> parts,
            List<Finding> findings,
            List<OverrideNote> overrides,
            List<UnitVoteNote> unitVotes,
            List<ReturnNote> returns,
            @Nullable String rulesWarning,
            @Nullable Instant supplementDue,
            Instant openedAt,
            Instant changedAt,
            Map<String, String> links) {}

    /** A line of the document matrix. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Paper(
            String paper,
            String name,
            String need,
            String due,
            boolean present,
            @Nullable Attachment attached) {

        static Paper of(NominationView.Paper line, Locale locale) {
            var requirement = line.requirement();
            var attached = line.attached();
            return new Paper(
                    requirement.paper(),
                    requirement.name(locale),
                    requirement.need().name(),
                    requirement.due().name(),
                    attached != null,
                    attached == null ? null : Attachment.of(attached));
        }
    }

    /** What the unit writes or brings. @param open true while the unit may change it */
    record Part(String part, String name, boolean open) {}

    /** A stored paper. */
    record Attachment(
            String paper, int version, String fileName, String mediaType, long size, String sha256, Instant storedAt) {

        static Attachment of(StoredDocument document) {
            return new Attachment(
                    document.paper(),
                    document.version(),
                    document.fileName(),
                    document.mediaType(),
                    document.size(),
                    document.sha256(),
                    document.storedAt());
        }
    }

    /** What a rule found. @param stops true while the dossier may not go on because of it */
    record Finding(
            String slug,
            String severity,
            boolean needsOverride,
            boolean overridden,
            boolean stops,
            String text,
            String source) {}
}
