package vn.thidua.workflow.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.organisation.Person;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.SharedProblem;

/** Shows a trial, and what has become of it, to whoever ordered it. */
@Component
public class ViewBulkWork {

    private final Secretariat secretariat;
    private final BulkWorkTable works;
    private final People people;
    private final Access access;

    ViewBulkWork(Secretariat secretariat, BulkWorkTable works, People people, Access access) {
        this.secretariat = secretariat;
        this.works = works;
        this.people = people;
        this.access = access;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-authorised}, {@code not-found} */
    @Transactional(readOnly = true)
    public BulkWork show(UUID work) {
        secretariat.require();
        return works.find(work, access.me().value()).orElseThrow(() -> SharedProblem.NOT_FOUND.on(work));
    }

    /** Name of the person who the tasks are for; empty where nobody is named. */
    public String nameOfPerson(BulkWork work) {
        var person = work.person();
        return person == null
                ? ""
                : people.find(new PersonId(person)).map(Person::name).orElse(person);
    }
}
