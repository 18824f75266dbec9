package vn.thidua.workflow.process.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Memberships;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.organisation.Person;
import vn.thidua.workflow.shared.PersonId;

/**
 * People and groups as the engine knows them.
 *
 * <p>A role with scopes is also a group of its own, without the scope: the engine's authorisations name roles, so a new unit or
 * cluster needs none. Mail addresses stay outside; the engine has no use for them.
 */
@Component
class EngineDirectory {

    private static final String TYPE = "WORKFLOW";
    private final People people;
    private final Memberships memberships;

    EngineDirectory(People people, Memberships memberships) {
        this.people = people;
        this.memberships = memberships;
    }

    Optional<User> user(String id) {
        return personId(id).flatMap(people::find).map(EngineDirectory::user);
    }

    List<User> users() {
        return people.all().stream().map(EngineDirectory::user).toList();
    }

    Optional<Group> group(String id) {
        return groups().stream().filter(group -> group.getId().equals(id)).findFirst();
    }

    List<Group> groups() {
        var roles = Arrays.stream(Role.values()).map(Role::name);
        var held = memberships.all().stream().map(vn.thidua.workflow.identity.Group::id);
        return Stream.concat(roles, held).distinct().map(EngineDirectory::named).toList();
    }

    /** Ids of the groups and roles of a person; empty for somebody unknown. */
    Set<String> groupIdsOf(String user) {
        return personId(user)
                .map(person -> memberships.groupsOf(person).stream()
                        .flatMap(group -> Stream.of(group.id(), group.role().name()))
                        .collect(Collectors.toCollection(TreeSet::new)))
                .orElseGet(TreeSet::new);
    }

    private static Optional<PersonId> personId(String id) {
        try {
            return Optional.of(new PersonId(id));
        } catch (IllegalArgumentException nobodyOfOurs) {
            return Optional.empty();
        }
    }

    private static User user(Person person) {
        var user = new UserEntity(person.id().value());
        user.setFirstName(person.name());
        user.setLastName("");
        return user;
    }

    private static Group named(String id) {
        var group = new GroupEntity(id);
        group.setName(id);
        group.setType(TYPE);
        return group;
    }
}
