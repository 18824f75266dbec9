package vn.thidua.workflow.identity;

import java.util.Set;
import vn.thidua.workflow.shared.PersonId;

/** Rights of whoever acts now. Every use case asks it before anything else; timers and incoming events act as the system and may do all. */
public interface Access {

    /** The person who acts. @throws vn.thidua.workflow.shared.Problem {@code not-authorised} when nobody is logged in */
    PersonId me();

    /** Groups of whoever acts; empty for the system. */
    Set<Group> groups();

    /** True when the current actor holds one of these groups today, or is the system. */
    boolean holds(Group... anyOf);

    /** True when the current actor holds this role in any scope, or is the system. */
    boolean holdsAnywhere(Role role);

    /** @throws vn.thidua.workflow.shared.Problem {@code not-authorised} unless the actor holds one of these groups */
    void require(Group... anyOf);
}
