package vn.thidua.workflow.nomination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.organisation.Person;
import vn.thidua.workflow.shared.BeforeCommit;
import vn.thidua.workflow.shared.Columns;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.ListenerOrder;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.PersonId;

/** The read model of what happened to each nomination: one row for each fact, written with it. */
@Component
class Timeline {

    /** Detail that says who acted for whom; absent where somebody acted in their own right. */
    static final String ON_BEHALF = "onBehalf";

    private final JdbcClient sql;
    private final Dossiers dossiers;
    private final Access access;
    private final CurrentActor actor;
    private final People people;
    private final ObjectMapper json;
    private final Clock clock;
    private final BeforeCommit<Entry> entries = new BeforeCommit<>(this::write);

    Timeline(
            JdbcClient sql,
            Dossiers dossiers,
            Access access,
            CurrentActor actor,
            People people,
            ObjectMapper json,
            Clock clock) {
        this.sql = sql;
        this.dossiers = dossiers;
        this.access = access;
        this.actor = actor;
        this.people = people;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    @Order(ListenerOrder.READ_MODEL)
    void on(NominationFact fact) throws JsonProcessingException {
        entries.write(new Entry(
                fact.nomination().value(),
                clock.instant(),
                actingGroup(),
                fact.slug(),
                dossiers.get(fact.nomination()).status().name(),
                json.writeValueAsString(detailsOf(fact))));
    }

    private void write(List<Entry> together) {
        sql.sql("""
                        insert into nomination_timeline (nomination, at, actor, fact, status, detail)
                        select nomination, at, actor, fact, status, detail::jsonb
                        from unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[]) with ordinality
                            as entry (nomination, at, actor, fact, status, detail, place)
                        order by place
                        """)
                .param(Columns.of(together, Entry::nomination, UUID[]::new))
                .param(Columns.of(together, entry -> entry.at().toString(), String[]::new))
                .param(Columns.of(together, Entry::actor, String[]::new))
                .param(Columns.of(together, Entry::fact, String[]::new))
                .param(Columns.of(together, Entry::status, String[]::new))
                .param(Columns.of(together, Entry::detail, String[]::new))
                .update();
    }

    List<Row> of(NominationId nomination) {
        return sql.sql(
                        "select at, actor, fact, status, detail from nomination_timeline where nomination = :nomination order by entry")
                .param("nomination", nomination.value())
                .query((row, number) -> new Row(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("fact"),
                        NominationStatus.valueOf(row.getString("status")),
                        details(row.getString("detail"))))
                .list();
    }

    /** The capacity in which somebody acted, never the person; of several the one closest to the unit. */
    private String actingGroup() {
        return access.groups().stream()
                .min(Comparator.comparing(Group::role).thenComparing(Group::id))
                .map(Group::id)
                .orElse("system");
    }

    /** A deputy and whom they act for are named: a paper signed for somebody shows both. */
    private Map<String, Object> detailsOf(NominationFact fact) {
        var details = new LinkedHashMap<String, Object>(FactDetails.of(fact));
        actor.onBehalfOf()
                .ifPresent(principal -> details.put(
                        ON_BEHALF, Map.of("deputy", nameOf(actor.get().id()), "principal", nameOf(principal.value()))));
        return details;
    }

    private String nameOf(String person) {
        return people.find(new PersonId(person)).map(Person::name).orElse(person);
    }

    private Map<String, Object> details(String stored) {
        try {
            return json.readValue(stored, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("jsonb that is no JSON", impossible);
        }
    }

    private record Entry(UUID nomination, Instant at, String actor, String fact, String status, String detail) {}

    record Row(Instant at, String actor, String fact, NominationStatus status, Map<String, Object> detail) {}
}
