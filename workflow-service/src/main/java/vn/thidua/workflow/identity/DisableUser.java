package vn.thidua.workflow.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.shared.PersonId;

/** Locks a user out. */
@Component
public class DisableUser {

    private final Access access;
    private final Users users;
    private final Announcement announcement;

    DisableUser(Access access, Users users, Announcement announcement) {
        this.access = access;
        this.users = users;
        this.announcement = announcement;
    }

    /** The user can no longer log in, and running sessions and tokens hold no group. Announces {@link PersonAnnounced}. */
    @Transactional
    public void named(PersonId person) {
        access.require(Group.of(Role.SYS_ADMIN));
        users.require(person);
        users.enable(person, false);
        announcement.of(person);
    }
}
