package vn.thidua.workflow.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Memberships;
import vn.thidua.workflow.identity.PersonAnnounced;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.organisation.Person;
import vn.thidua.workflow.organisation.UnitAnnounced;
import vn.thidua.workflow.organisation.Units;
import vn.thidua.workflow.outbox.OutboundEvent;
import vn.thidua.workflow.outbox.OutboundMapping;
import vn.thidua.workflow.testing.WorkflowTest;

/** Holds what is told about people and units against its schemas. */
@WorkflowTest
class OrganisationContractTests {

    @Autowired
    OutboundMapping<PersonAnnounced> personMapping;

    @Autowired
    OutboundMapping<UnitAnnounced> unitMapping;

    @Autowired
    People people;

    @Autowired
    Memberships memberships;

    @Autowired
    Units units;

    @Autowired
    ObjectMapper json;

    @Test
    void tellsEverySamplePersonAsPromised() {
        assertThat(people.all()).isNotEmpty().allSatisfy(person -> fits(personMapping.map(announced(person))));
    }

    @Test
    void tellsEveryUnitAsPromised() {
        assertThat(units.all())
                .isNotEmpty()
                .allSatisfy(unit ->
                        fits(unitMapping.map(new UnitAnnounced(unit.code(), unit.name(), unit.managingLine()))));
    }

    private PersonAnnounced announced(Person person) {
        List<String> groups =
                memberships.groupsOf(person.id()).stream().map(Group::id).toList();
        return new PersonAnnounced(person.id(), person.name(), groups, true);
    }

    private void fits(OutboundEvent event) {
        Contracts.assertFits(event.type(), json.valueToTree(Objects.requireNonNull(event.data())));
    }
}
