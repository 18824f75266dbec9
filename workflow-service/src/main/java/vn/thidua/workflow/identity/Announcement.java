package vn.thidua.workflow.identity;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.organisation.Person;
import vn.thidua.workflow.shared.PersonId;

/** Announces a person as the tables have it in the running transaction. */
@Component
class Announcement {

    private final People people;
    private final Users users;
    private final Memberships memberships;
    private final ApplicationEventPublisher facts;

    Announcement(People people, Users users, Memberships memberships, ApplicationEventPublisher facts) {
        this.people = people;
        this.users = users;
        this.memberships = memberships;
        this.facts = facts;
    }

    void of(PersonId person) {
        var name = people.find(person).map(Person::name).orElse(person.value());
        var groups = memberships.groupsOf(person).stream().map(Group::id).toList();
        var active = users.find(person).map(Users.Login::enabled).orElse(false);
        facts.publishEvent(new PersonAnnounced(person, name, groups, active));
    }
}
