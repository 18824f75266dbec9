package vn.thidua.workflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.workflow.shared.Actor;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.SharedProblem;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
class AccessTests {

    @Autowired
    Access access;

    @Autowired
    CurrentActor actor;

    @Autowired
    WebCall webCall;

    @Autowired
    Memberships memberships;

    @ParameterizedTest
    @CsvSource({
        "u03.canbo, UNIT_OFFICER, U03",
        "u03.thutruong, UNIT_HEAD, U03",
        "u03.hoidong, UNIT_COUNCIL, U03",
        "u03.cum, CLUSTER_REVIEWER, U03",
        "u01.cumtruong, CLUSTER_HEAD, HN-XII",
        "u10.cumpho, CLUSTER_DEPUTY, HN-XII",
        "tp.chuyenvien1, CITY_SPECIALIST,",
        "tp.truongban, CITY_HEAD,",
        "hd.chutich, COUNCIL_CHAIR,",
        "hd.chutich, COUNCIL_MEMBER,",
        "hd.uv17, COUNCIL_MEMBER,",
        "hd.thuky, COUNCIL_SECRETARY,",
        "tp.chutich, CHAIRMAN_PC,",
        "snv.hiepy, CONSULTEE, snv",
        "kiemtra, AUDITOR,",
        "quantri, SYS_ADMIN,"
    })
    void holdsTheOwnRoleInTheOwnScopeOnly(String person, Role role, String scope) {
        As.person(person, () -> {
            assertThat(access.me()).hasToString(person);
            assertThat(access.holds(new Group(role, scope))).isTrue();
            assertThat(access.holdsAnywhere(role)).isTrue();
            assertThat(access.holds(new Group(role, "ELSEWHERE"))).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "u03.canbo, UNIT_HEAD, U03",
        "hd.thuky, COUNCIL_MEMBER,",
        "quantri, CITY_SPECIALIST,",
        "quantri, CHAIRMAN_PC,"
    })
    void lacksRolesOfOthers(String person, Role role, String scope) {
        As.person(person, () -> {
            assertThat(access.holds(new Group(role, scope))).isFalse();
            assertThat(access.holdsAnywhere(role)).isFalse();
            refused(() -> access.require(new Group(role, scope)));
        });
    }

    @Test
    void actsAsTheSystemOffTheWebWithoutALogin() {
        assertThat(actor.get()).isEqualTo(Actor.SYSTEM);
        assertThat(access.holds(Group.of(Role.CHAIRMAN_PC))).isTrue();
        assertThat(access.groups()).isEmpty();
        refused(access::me);
    }

    @Test
    void letsNobodyOnTheWebBeTheSystem() {
        var call = webCall.begin();
        var nested = webCall.begin();
        nested.end();
        try {
            holdsNothing();
        } finally {
            call.end();
        }
        assertThat(actor.get()).as("after the call").isEqualTo(Actor.SYSTEM);
    }

    @Test
    void givesThePublicNothing() {
        As.anonymous(() -> {
            holdsNothing();
            return true;
        });
    }

    @Test
    void knowsSeventeenVotingMembersAndEveryGroup() {
        assertThat(memberships.membersOf(Group.of(Role.COUNCIL_MEMBER)))
                .hasSize(17)
                .extracting(PersonId::value)
                .contains("hd.chutich", "hd.uv02", "hd.uv17")
                .doesNotContain("hd.thuky")
                .isSorted();
        assertThat(memberships.all()).contains(Group.of(Role.UNIT_OFFICER, "U10"), Group.of(Role.CONSULTEE, "CATP"));
    }

    private void holdsNothing() {
        assertThat(actor.get()).isEqualTo(Actor.ANONYMOUS);
        assertThat(access.groups()).isEmpty();
        assertThat(Role.values()).allSatisfy(role -> {
            assertThat(access.holds(Group.of(role), Group.of(role, "U03"))).isFalse();
            assertThat(access.holdsAnywhere(role)).isFalse();
        });
        refused(access::me);
        refused(() -> access.require(Group.of(Role.CITY_SPECIALIST)));
    }

    private static void refused(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(SharedProblem.NOT_AUTHORISED));
    }
}
