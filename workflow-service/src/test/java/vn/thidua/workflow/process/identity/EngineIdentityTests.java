package vn.thidua.workflow.process.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
class EngineIdentityTests {

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService authorisations;

    @Autowired
    ProcessEngine engine;

    @Test
    void readsPeopleAndTheirGroups() {
        var user = identities.createUserQuery().userId("u03.cum").singleResult();
        assertThat(user.getFirstName()).isNotBlank();
        assertThat(user.getEmail()).as("addresses stay outside").isNull();
        assertThat(identities.createGroupQuery().groupMember("u03.cum").list())
                .extracting(Group::getId)
                .contains("CLUSTER_REVIEWER.U03", "CLUSTER_REVIEWER")
                .doesNotContain("UNIT_HEAD.U03", "SYS_ADMIN", "camunda-admin");
        assertThat(identities.createUserQuery().memberOfGroup("UNIT_HEAD.U03").list())
                .extracting(User::getId)
                .containsExactly("u03.thutruong");
        assertThat(identities.createUserQuery().userId("nobody").count()).isZero();
        assertThat(identities.createTenantQuery().count()).isZero();
    }

    @Test
    void filtersOrdersAndPages() {
        var officers = identities
                .createUserQuery()
                .memberOfGroup("UNIT_OFFICER")
                .orderByUserId()
                .desc()
                .listPage(1, 2);
        assertThat(officers).extracting(User::getId).containsExactly("u09.canbo", "u08.canbo");
        assertThat(identities
                        .createUserQuery()
                        .userIdIn("u01.canbo", "u02.canbo", "eve")
                        .count())
                .isEqualTo(2);
        assertThat(identities.createUserQuery().userFirstNameLike("%(MINH HỌA)").count())
                .isPositive();
        assertThat(identities.createUserQuery().userEmailLike("%").count()).isZero();
        assertThat(identities.createGroupQuery().groupNameLike("CONSULTEE.%").count())
                .isEqualTo(3);
    }

    @Test
    void knowsNoPasswordAndChangesNobody() {
        assertThat(identities.checkPassword("quantri", "ThiDua-MinhHoa-2018")).isFalse();
        assertThat(identities.isReadOnly()).isTrue();
    }

    @Test
    void nobodyIsAnAdministratorOfTheEngine() {
        assertThat(identities.createUserQuery().memberOfGroup("camunda-admin").count())
                .isZero();
        assertThat(authorisations.isUserAuthorized("quantri", List.of("SYS_ADMIN"), Permissions.UPDATE, Resources.TASK))
                .isFalse();
        assertThat(engine.getProcessEngineConfiguration().isAuthorizationEnabled())
                .isTrue();
    }

    @Test
    void seedingAgainChangesNothing() {
        var before = authorisations.createAuthorizationQuery().count();
        new EngineAuthorisations(authorisations).seed();
        assertThat(authorisations.createAuthorizationQuery().count()).isEqualTo(before);
    }
}
