package vn.thidua.workflow.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.UnitCode;
import vn.thidua.workflow.testing.OnRealServers;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
@OnRealServers
@RecordApplicationEvents
class DirectoryTests {

    private static final UnitCode CUSTOMS = new UnitCode("U03");

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    Clusters clusters;

    @Autowired
    Councils councils;

    @Autowired
    RegisterUnit registerUnit;

    @Autowired
    SampleOrganisation sample;

    @Autowired
    ApplicationEvents facts;

    @Test
    void knowsClusterTwelveOf2018() {
        assertThat(clusters.clusterOf(CUSTOMS, 2018)).contains("HN-XII");
        assertThat(clusters.clusterOf(CUSTOMS, 2019)).isEmpty();
        assertThat(clusters.name("HN-XII")).isEqualTo("Cụm thi đua số XII");
        assertThat(clusters.members("HN-XII", 2018))
                .hasSize(10)
                .extracting(ClusterMember::position)
                .isSorted();
        assertThat(clusters.members("HN-XII", 2018))
                .filteredOn(member -> member.seat() != ClusterSeat.MEMBER)
                .extracting(member -> member.unit() + " " + member.seat())
                .containsExactly("U01 HEAD", "U10 DEPUTY");
        assertThatThrownBy(() -> clusters.name("HN-0")).hasMessageContaining("cluster-unknown");
    }

    @Test
    void countsSeventeenVotesAndASecretaryWhoHasNone() {
        var members = councils.members(Councils.CITY);
        assertThat(members).hasSize(18);
        assertThat(members.get(0)).isEqualTo(new CouncilMember(new PersonId("hd.chutich"), CouncilSeat.CHAIR, true));
        assertThat(members.stream().filter(CouncilMember::votes)).hasSize(17);
        assertThat(members.get(17))
                .isEqualTo(new CouncilMember(new PersonId("hd.thuky"), CouncilSeat.SECRETARY, false));
    }

    @Test
    void namesInventedPeopleAsSuch() {
        assertThat(people.all())
                .filteredOn(person -> person.email().endsWith("@minhhoa.example"))
                .hasSizeGreaterThanOrEqualTo(68)
                .allSatisfy(person -> {
                    assertThat(person.name()).endsWith("(minh họa)");
                    assertThat(person.email()).isEqualTo(person.id() + "@minhhoa.example");
                });
    }

    @Test
    void renamesAUnitFromADayOnAndForgetsTheNameThatItRemembered() {
        var before = units.get(CUSTOMS);
        var renamed = new Unit(CUSTOMS, "Chi cục Hải quan khu vực I", ManagingLine.OTHER);

        registerUnit.from(LocalDate.of(2020, 1, 1), renamed);
        try {
            assertThat(units.get(CUSTOMS)).isEqualTo(renamed).isNotEqualTo(before);
            assertThat(units.all()).extracting(Unit::code).doesNotHaveDuplicates();
            assertThat(facts.stream(UnitAnnounced.class))
                    .containsExactly(new UnitAnnounced(CUSTOMS, renamed.name(), ManagingLine.OTHER));
        } finally {
            registerUnit.from(LocalDate.of(2020, 1, 2), before);
        }
        assertThat(units.get(CUSTOMS)).isEqualTo(before);
        assertThatThrownBy(() -> units.get(new UnitCode("X9"))).hasMessageContaining("unit-unknown");
    }

    @Test
    void leavesSampleDataAloneAtARestart() {
        var before = people.all();
        sample.run(new DefaultApplicationArguments());
        assertThat(people.all()).isEqualTo(before);
        assertThat(facts.stream(UnitAnnounced.class)).isEmpty();
    }
}
