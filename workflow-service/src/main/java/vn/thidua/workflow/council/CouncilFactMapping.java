package vn.thidua.workflow.council;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.outbox.OutboundEvent;
import vn.thidua.workflow.outbox.OutboundMapping;
import vn.thidua.workflow.outbox.Topic;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.WorkingDays;

/** Tells the facts of a session on {@code thidua.council.v1}. Votes stay inside. */
@Component
class CouncilFactMapping implements OutboundMapping<CouncilFact> {

    private final Sessions sessions;

    CouncilFactMapping(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<CouncilFact> fact() {
        return CouncilFact.class;
    }

    @Override
    public OutboundEvent map(CouncilFact fact) {
        var session = sessions.findById(fact.session().value())
                .orElseThrow(() ->
                        new IllegalStateException("a fact tells of session " + fact.session() + ", which is unknown"));
        var data = new CouncilData(fact.session().toString(), session.council(), detail(fact));
        return new OutboundEvent(
                Topic.COUNCIL,
                "vn.thidua.council." + slug(fact) + ".v1",
                data.sessionId(),
                data,
                session.ruleset().value());
    }

    static String slug(CouncilFact fact) {
        return fact.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> detail(CouncilFact fact) {
        if (fact instanceof SessionConvened convened) {
            return Map.of(
                    "heldAt",
                    text(convened.heldAt()),
                    "agenda",
                    convened.agenda().stream().map(NominationId::toString).toList(),
                    "members",
                    convened.members());
        } else if (fact instanceof SessionOpened opened) {
            return Map.of("present", opened.present(), "members", opened.members());
        } else if (fact instanceof CouncilBallotOpened opened) {
            return Map.of("voters", opened.voters(), "deadline", text(opened.deadline()));
        } else if (fact instanceof CouncilBallotClosed closed) {
            return Map.of("participants", closed.participants(), "written", closed.written());
        }
        return Map.of();
    }

    private static String text(Instant at) {
        return at.atZone(WorkingDays.ZONE).toOffsetDateTime().toString();
    }

    /** The body of each event on the topic. */
    record CouncilData(String sessionId, String council, Map<String, Object> detail) {}
}
