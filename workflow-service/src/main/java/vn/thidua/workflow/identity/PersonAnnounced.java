package vn.thidua.workflow.identity;

import java.util.List;
import vn.thidua.workflow.shared.AggregateKind;
import vn.thidua.workflow.shared.AggregateRef;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.shared.PersonId;

/** A person can log in, or no longer can, and holds these groups from now on. @param groups ids of groups, in order */
public record PersonAnnounced(PersonId person, String name, List<String> groups, boolean active)
        implements DomainEvent {

    @Override
    public AggregateRef aggregate() {
        return new AggregateRef(AggregateKind.PERSON, person.value());
    }
}
