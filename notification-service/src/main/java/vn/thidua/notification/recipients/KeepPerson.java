package vn.thidua.notification.recipients;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.notification.intake.EventHandler;
import vn.thidua.notification.intake.IncomingEvent;
import vn.thidua.notification.intake.TombstoneHandler;

/** Keeps the address book as the organisation tells it. */
@Component
class KeepPerson implements EventHandler, TombstoneHandler {

    private final People people;
    private final ApplicationEventPublisher announcements;

    KeepPerson(People people, ApplicationEventPublisher announcements) {
        this.people = people;
        this.announcements = announcements;
    }

    @Override
    public Set<String> types() {
        return Set.of("vn.thidua.organisation.person.v1");
    }

    @Override
    public void handle(IncomingEvent event) {
        var person = event.as(PersonSnapshot.class);
        people.lock();
        if (people.write(person, event.sequence()) && person.active()) {
            announcements.publishEvent(new AddressKept(person.recipient(), person.groups()));
        }
    }

    @Override
    public String topic() {
        return "thidua.organisation.v1";
    }

    @Override
    public void forget(String key, long sequence) {
        people.lock();
        people.forget(key, sequence);
    }
}
