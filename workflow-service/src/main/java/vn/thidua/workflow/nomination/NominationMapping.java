package vn.thidua.workflow.nomination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.outbox.OutboundEvent;
import vn.thidua.workflow.outbox.OutboundMapping;
import vn.thidua.workflow.outbox.Topic;

/** Tells every fact of a nomination to the world. */
@Component
class NominationMapping implements OutboundMapping<NominationFact> {

    private final Nominations nominations;

    NominationMapping(Nominations nominations) {
        this.nominations = nominations;
    }

    @Override
    public Class<NominationFact> fact() {
        return NominationFact.class;
    }

    @Override
    public OutboundEvent map(NominationFact fact) {
        var card = nominations.card(fact.nomination());
        return new OutboundEvent(
                Topic.NOMINATION,
                "vn.thidua.nomination." + fact.slug() + ".v1",
                fact.nomination().toString(),
                Data.of(card, fact),
                card.ruleSet().value());
    }

    /** The body, as {@code src/contracts} promises it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            String nominationId,
            String dossierCode,
            int version,
            int year,
            String award,
            String awardName,
            String subjectType,
            String subject,
            String unit,
            String unitName,
            @Nullable String cluster,
            String status,
            Map<String, Object> detail) {

        static Data of(NominationCard card, NominationFact fact) {
            return new Data(
                    card.id().toString(),
                    card.dossierCode(),
                    card.version(),
                    card.year(),
                    card.award().code().value(),
                    card.award().nameVi(),
                    card.award().subject().name(),
                    card.subject(),
                    card.unit().value(),
                    card.unitName(),
                    card.cluster(),
                    card.status().name(),
                    FactDetails.of(fact));
        }
    }
}
