package vn.thidua.workflow.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.organisation.Person;
import vn.thidua.workflow.shared.PersonId;

/** Who stands in for whom, as far as it is the actor's concern, and whom they could name. */
@Component
public class ListDeputies {

    private final Access access;
    private final People people;
    private final Users users;
    private final StoredMemberships memberships;
    private final Deputations deputations;

    ListDeputies(Access access, People people, Users users, StoredMemberships memberships, Deputations deputations) {
        this.access = access;
        this.people = people;
        this.users = users;
        this.memberships = memberships;
        this.deputations = deputations;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-authorised} */
    @Transactional(readOnly = true)
    public View view() {
        var me = access.me();
        var administers = access.holds(Group.of(Role.SYS_ADMIN));
        var today = deputations.today();
        var shown = administers ? deputations.all() : deputations.of(me);
        var roles = memberships.holdingsOf(me).own();
        return new View(
                me,
                administers,
                today,
                shown.stream().filter(each -> each.stands(today)).toList(),
                shown.stream().filter(each -> !each.stands(today)).toList(),
                roles.stream()
                        .map(Group::role)
                        .filter(role -> !Deputising.isPersonal(role))
                        .toList(),
                roles.stream().map(Group::role).filter(Deputising::isPersonal).toList(),
                names(person -> true),
                candidates(me, administers));
    }

    private Map<String, String> candidates(PersonId me, boolean administers) {
        var house = people.find(me).map(Person::unit).orElse(null);
        var enabled = users.enabled();
        Predicate<Person> fit = person -> !person.id().equals(me)
                && Objects.equals(house, person.unit())
                && Deputising.mayDeputise(memberships.holdingsOf(person.id()).own());
        return names(person -> enabled.contains(person.id().value()) && (administers || fit.test(person)));
    }

    private Map<String, String> names(Predicate<Person> wanted) {
        var names = new TreeMap<String, String>();
        people.all().stream()
                .filter(wanted)
                .forEach(person -> names.put(person.id().value(), person.name()));
        return names;
    }

    /**
     * The page of a person.
     *
     * @param current those in force and to come
     * @param past those that are over
     * @param passing the person's roles that pass to a deputy
     * @param personal the person's roles that do not
     * @param names of people, by id
     * @param candidates names of those who can be named, by id; for administrators everybody who can log in
     */
    public record View(
            PersonId me,
            boolean administers,
            LocalDate today,
            List<Deputation> current,
            List<Deputation> past,
            List<Role> passing,
            List<Role> personal,
            Map<String, String> names,
            Map<String, String> candidates) {}
}
