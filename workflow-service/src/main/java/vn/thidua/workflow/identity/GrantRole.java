package vn.thidua.workflow.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.shared.PersonId;

/** Gives a user a role. */
@Component
public class GrantRole {

    private final Access access;
    private final Users users;
    private final RoleAssignments assignments;
    private final Announcement announcement;

    GrantRole(Access access, Users users, RoleAssignments assignments, Announcement announcement) {
        this.access = access;
        this.users = users;
        this.assignments = assignments;
        this.announcement = announcement;
    }

    /** The user holds the group from today. Announces {@link PersonAnnounced}. @throws vn.thidua.workflow.shared.Problem {@code user-unknown} */
    @Transactional
    public void to(PersonId person, Group group) {
        access.require(Group.of(Role.SYS_ADMIN));
        users.require(person);
        assignments.grant(person, group);
        announcement.of(person);
    }
}
