package vn.thidua.notification.routing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.notification.intake.EventHandler;
import vn.thidua.notification.intake.IncomingEvent;
import vn.thidua.notification.intake.ParkCause;
import vn.thidua.notification.intake.UnreadableEvent;
import vn.thidua.notification.templates.Content;
import vn.thidua.notification.templates.MessageTemplate;

/** What is told about nominations: to the proposing unit, when its dossier comes back, is accepted or withdrawn, and how it ended. */
@Component
class NominationRoutes implements EventHandler {

    private static final String RETURNED = "vn.thidua.nomination.returned.v1";
    private static final String ACCEPTED = "vn.thidua.nomination.accepted.v1";
    private static final String WITHDRAWN = "vn.thidua.nomination.withdrawn.v1";
    private static final String AWARDED = "vn.thidua.nomination.awarded.v1";
    private static final String REFUSED = "vn.thidua.nomination.refused.v1";
    private static final String COUNCIL_VOTED = "vn.thidua.nomination.council-voted.v1";
    private static final String CLUSTER_VOTED = "vn.thidua.nomination.cluster-voted.v1";
    private static final String APPRAISAL_CONFIRMED = "vn.thidua.nomination.appraisal-confirmed.v1";

    private final TellAudience tell;
    private final RoutingSettings settings;

    NominationRoutes(TellAudience tell, RoutingSettings settings) {
        this.tell = tell;
        this.settings = settings;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                RETURNED, ACCEPTED, WITHDRAWN, AWARDED, REFUSED, COUNCIL_VOTED, CLUSTER_VOTED, APPRAISAL_CONFIRMED);
    }

    @Override
    public void handle(IncomingEvent event) {
        var nomination = event.as(NominationData.class);
        var content = content(nomination);
        switch (event.type()) {
            case RETURNED ->
                tellUnit(event, nomination, MessageTemplate.NOMINATION_RETURNED, content.dueAt(deadline(event)));
            case ACCEPTED ->
                tell(event, nomination, MessageTemplate.NOMINATION_ACCEPTED, content, List.of(officer(nomination)));
            case WITHDRAWN -> tellUnit(event, nomination, MessageTemplate.NOMINATION_WITHDRAWN, content);
            case AWARDED -> tellUnit(event, nomination, MessageTemplate.RESULT_AWARDED, decided(content, event));
            case REFUSED -> tellUnit(event, nomination, MessageTemplate.RESULT_REFUSED, content);
            case COUNCIL_VOTED ->
                tellUnless(flag(event, "passed"), event, nomination, MessageTemplate.RESULT_NOT_PASSED);
            case CLUSTER_VOTED ->
                tellUnless(flag(event, "proposed"), event, nomination, MessageTemplate.RESULT_NOT_PROPOSED);
            case APPRAISAL_CONFIRMED ->
                tellUnless(flag(event, "eligible"), event, nomination, MessageTemplate.RESULT_NOT_ELIGIBLE);
            default -> throw new IllegalStateException("type must be routed, but is not: " + event.type());
        }
    }

    /** A good step on the way is no result; only an end is told. */
    private void tellUnless(boolean goesOn, IncomingEvent event, NominationData nomination, MessageTemplate template) {
        if (!goesOn) {
            tellUnit(event, nomination, template, content(nomination));
        }
    }

    private void tellUnit(IncomingEvent event, NominationData nomination, MessageTemplate template, Content content) {
        tell(event, nomination, template, content, List.of(officer(nomination), head(nomination)));
    }

    private void tell(
            IncomingEvent event,
            NominationData nomination,
            MessageTemplate template,
            Content content,
            List<Target> targets) {
        tell.of(Notice.of(event, nomination.nominationId(), template, content), targets, settings.resultStands());
    }

    private static Target officer(NominationData nomination) {
        return Target.group("UNIT_OFFICER." + nomination.unit());
    }

    private static Target head(NominationData nomination) {
        return Target.group("UNIT_HEAD." + nomination.unit());
    }

    private static Content content(NominationData nomination) {
        return Content.ofDossier(
                "/nominations/" + nomination.nominationId(),
                nomination.dossierCode(),
                nomination.subject(),
                nomination.awardName());
    }

    private static Content decided(Content content, IncomingEvent event) {
        var number = text(event, "decisionNumber");
        try {
            return content.decided(number, LocalDate.parse(text(event, "decidedOn")));
        } catch (DateTimeException malformed) {
            throw new UnreadableEvent(ParkCause.BAD_DATA, String.valueOf(malformed.getMessage()));
        }
    }

    private static Instant deadline(IncomingEvent event) {
        try {
            return OffsetDateTime.parse(text(event, "deadline")).toInstant();
        } catch (DateTimeException malformed) {
            throw new UnreadableEvent(ParkCause.BAD_DATA, String.valueOf(malformed.getMessage()));
        }
    }

    private static String text(IncomingEvent event, String field) {
        return required(event, field, JsonNode::isTextual).asText();
    }

    private static boolean flag(IncomingEvent event, String field) {
        return required(event, field, JsonNode::isBoolean).asBoolean();
    }

    private static JsonNode required(IncomingEvent event, String field, java.util.function.Predicate<JsonNode> fits) {
        var value = event.detail(field);
        if (!fits.test(value)) {
            throw new UnreadableEvent(
                    ParkCause.BAD_DATA, "detail." + field + " must be there and fit, but is " + value);
        }
        return value;
    }
}
