package vn.thidua.workflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.outbox.Topic;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
@RecordApplicationEvents
@Transactional
class UserLifeTests {

    private static final PersonId LAN = new PersonId("u03.lan");
    private static final Group OFFICER = Group.of(Role.UNIT_OFFICER, "U03");

    @Autowired
    EnrolUser enrolUser;

    @Autowired
    GrantRole grantRole;

    @Autowired
    RevokeRole revokeRole;

    @Autowired
    DisableUser disableUser;

    @Autowired
    Memberships memberships;

    @Autowired
    UserDetailsService logins;

    @Autowired
    PersonMapping mapping;

    @Autowired
    ApplicationEvents facts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void announcesEachChangeOfAUser() {
        known();
        As.person("quantri", () -> {
            enrolUser.with(LAN, "a long enough secret", Set.of(OFFICER));
            grantRole.to(LAN, Group.of(Role.AUDITOR));
            revokeRole.from(LAN, OFFICER);
            disableUser.named(LAN);
        });

        assertThat(facts.stream(PersonAnnounced.class))
                .extracting(fact -> fact.groups() + " " + fact.active())
                .containsExactly(
                        "[UNIT_OFFICER.U03] true", "[AUDITOR, UNIT_OFFICER.U03] true", "[AUDITOR] true", "[] false");
        assertThat(memberships.groupsOf(LAN)).isEmpty();
        assertThat(logins.loadUserByUsername(LAN.value()).isEnabled()).isFalse();
    }

    @Test
    void keepsTheDaysOfARoleThatHasEnded() {
        known();
        enrolUser.with(LAN, "a long enough secret", Set.of(OFFICER));
        jdbc.sql("update role_assignment set valid_from = valid_from - 10 where person = :lan")
                .param("lan", LAN.value())
                .update();
        revokeRole.from(LAN, OFFICER);

        assertThat(memberships.groupsOf(LAN)).isEmpty();
        assertThat(jdbc.sql("select valid_until - valid_from from role_assignment where person = :lan")
                        .param("lan", LAN.value())
                        .query(Integer.class)
                        .single())
                .as("days held, the last one included in neither end")
                .isEqualTo(9);
    }

    @Test
    void tellsTheAddressBooksWorkMailAndPhone() {
        known();
        var event = mapping.map(new PersonAnnounced(LAN, "Lan", java.util.List.of("AUDITOR"), true));

        assertThat(event.topic()).isEqualTo(Topic.ORGANISATION);
        assertThat(event.type()).isEqualTo("vn.thidua.organisation.person.v1");
        assertThat(event.subject()).isEqualTo("u03.lan");
        assertThat(event.data())
                .isEqualTo(new PersonMapping.Card(
                        "u03.lan", "Lan", "lan@minhhoa.test", "024", "U03", java.util.List.of("AUDITOR"), true));
    }

    @Test
    void refusesEverybodyButTheAdministrator() {
        known();
        As.person(
                "tp.truongban",
                () -> assertThatThrownBy(() -> enrolUser.with(LAN, "a long enough secret", Set.of()))
                        .isInstanceOf(Problem.class)
                        .hasMessageContaining("not-authorised"));
        assertThat(facts.stream(PersonAnnounced.class)).isEmpty();
    }

    @Test
    void refusesStrangersAndSecondLogins() {
        assertThatThrownBy(() -> enrolUser.with(LAN, "a long enough secret", Set.of()))
                .hasMessageContaining("user-unknown");
        assertThatThrownBy(() -> enrolUser.with(new PersonId("u03.canbo"), "a long enough secret", Set.of()))
                .hasMessageContaining("user-exists");
    }

    private void known() {
        jdbc.sql("""
                        insert into person (id, name, unit, position, email, phone)
                        values (:id, 'Lan', 'U03', 'Cán bộ', 'lan@minhhoa.test', '024')
                        """).param("id", LAN.value()).update();
    }
}
