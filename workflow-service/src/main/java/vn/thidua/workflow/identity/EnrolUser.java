package vn.thidua.workflow.identity;

import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.shared.PersonId;

/** Lets a known person log in. */
@Component
public class EnrolUser {

    private final Access access;
    private final People people;
    private final Users users;
    private final RoleAssignments assignments;
    private final PasswordEncoder passwords;
    private final Announcement announcement;

    EnrolUser(
            Access access,
            People people,
            Users users,
            RoleAssignments assignments,
            PasswordEncoder passwords,
            Announcement announcement) {
        this.access = access;
        this.people = people;
        this.users = users;
        this.assignments = assignments;
        this.passwords = passwords;
        this.announcement = announcement;
    }

    /**
     * The person can log in with this password and holds these groups from today. Announces {@link PersonAnnounced}.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code user-unknown} for somebody who is in no directory, {@code user-exists}
     */
    @Transactional
    public void with(PersonId person, String password, Set<Group> groups) {
        access.require(Group.of(Role.SYS_ADMIN));
        if (people.find(person).isEmpty()) {
            throw IdentityProblem.USER_UNKNOWN.on(person);
        }
        if (!users.add(person, passwords.encode(password))) {
            throw IdentityProblem.USER_EXISTS.on(person);
        }
        groups.forEach(group -> assignments.grant(person, group));
        announcement.of(person);
    }
}
