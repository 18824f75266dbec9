package vn.thidua.workflow.identity;

import java.util.List;
import java.util.Set;
import vn.thidua.workflow.shared.PersonId;

/** Who holds which role today. */
public interface Memberships {

    Set<Group> groupsOf(PersonId person);

    /** People in a group, in the order of their ids. */
    List<PersonId> membersOf(Group group);

    /** Every group that somebody holds. */
    Set<Group> all();
}
