package vn.thidua.workflow.organisation;

import java.util.List;
import java.util.Optional;
import vn.thidua.workflow.shared.PersonId;

/** The directory of people. */
public interface People {

    Optional<Person> find(PersonId id);

    List<Person> all();
}
