package vn.thidua.workflow.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.outbox.OutboundEvent;
import vn.thidua.workflow.outbox.OutboundMapping;
import vn.thidua.workflow.outbox.Topic;

/** Tells the address books of others about a person, with the work e-mail and phone that no other event and no audit row carries. */
@Component
class PersonMapping implements OutboundMapping<PersonAnnounced> {

    private final People people;

    PersonMapping(People people) {
        this.people = people;
    }

    @Override
    public Class<PersonAnnounced> fact() {
        return PersonAnnounced.class;
    }

    @Override
    public OutboundEvent map(PersonAnnounced fact) {
        var person = people.find(fact.person()).orElseThrow(() -> IdentityProblem.USER_UNKNOWN.on(fact.person()));
        var unit = person.unit();
        var card = new Card(
                person.id().value(),
                person.name(),
                person.email(),
                person.phone(),
                unit == null ? null : unit.value(),
                fact.groups(),
                fact.active());
        return new OutboundEvent(Topic.ORGANISATION, "vn.thidua.organisation.person.v1", card.personId(), card, null);
    }

    /** Body of the event. */
    record Card(
            String personId,
            String name,
            String email,
            @Nullable String phone,
            @Nullable String unit,
            List<String> groups,
            boolean active) {}
}
