package vn.thidua.workflow.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.shared.PersonId;

/** Takes a role from a user. */
@Component
public class RevokeRole {

    private final Access access;
    private final Users users;
    private final RoleAssignments assignments;
    private final Announcement announcement;

    RevokeRole(Access access, Users users, RoleAssignments assignments, Announcement announcement) {
        this.access = access;
        this.users = users;
        this.assignments = assignments;
        this.announcement = announcement;
    }

    /** The user no longer holds the group, in running sessions neither. Announces {@link PersonAnnounced}. @throws vn.thidua.workflow.shared.Problem {@code user-unknown} */
    @Transactional
    public void from(PersonId person, Group group) {
        access.require(Group.of(Role.SYS_ADMIN));
        users.require(person);
        assignments.revoke(person, group);
        announcement.of(person);
    }
}
