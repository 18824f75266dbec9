package vn.thidua.workflow.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.workflow.identity.DisableUser;
import vn.thidua.workflow.identity.EnrolUser;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.RevokeRole;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

/** What an administrator may do ends with the role, not with the session. */
@WorkflowTest
class AdministratorTests {

    private static final PersonId DEPUTY = new PersonId("quantri.phu");
    private static final Group ADMINISTRATORS = Group.of(Role.SYS_ADMIN);

    @Autowired
    Environment environment;

    @Autowired
    EnrolUser enrolUser;

    @Autowired
    RevokeRole revokeRole;

    @Autowired
    DisableUser disableUser;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void leave() {
        disableUser.named(DEPUTY);
    }

    @Test
    void readsTheSampleClockUntilTheRoleEnds() {
        sql.sql("""
                        insert into person (id, name, unit, position, email, phone)
                        values (:id, 'Phó quản trị (minh họa)', null, 'Quản trị', 'phu@minhhoa.test', null)
                        """).param("id", DEPUTY.value()).update();
        enrolUser.with(DEPUTY, Web.SAMPLE_PASSWORD, Set.of(ADMINISTRATORS));
        var web = Web.at(environment);
        web.login(DEPUTY.value(), Web.SAMPLE_PASSWORD);
        assertThat(web.get("/sample/clock").statusCode()).isEqualTo(200);

        revokeRole.from(DEPUTY, ADMINISTRATORS);

        assertThat(web.get("/sample/clock").statusCode()).isEqualTo(403);
    }
}
