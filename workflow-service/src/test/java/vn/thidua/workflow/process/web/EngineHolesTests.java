package vn.thidua.workflow.process.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.workflow.testing.WorkflowTest;

/** The two published holes of the engine's community web apps, attacked as a stranger, as a reviewer and as an administrator. */
@WorkflowTest
class EngineHolesTests {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String EVE = """
            {"profile":{"id":"eve","firstName":"E","lastName":"V","email":"e@minhhoa.example"},\
            "credentials":{"password":"ThiDua-MinhHoa-2018"}}""";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService authorisations;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    Stream<EngineVisitor> everybody() {
        return Stream.of(
                EngineVisitor.stranger(port),
                EngineVisitor.loggedIn(port, "u03.cum"),
                EngineVisitor.loggedIn(port, "quantri"));
    }

    @Test
    void firstRunSetupCreatesNoAdministrator() {
        everybody().forEach(visitor -> {
            assertClosed(visitor.json("POST", "/camunda/api/admin/setup/default/user/create", EVE));
            assertThat(visitor.get("/camunda/app/admin/default/setup/").statusCode())
                    .isIn(302, 403);
        });

        assertThat(identities.createUserQuery().userId("eve").count()).isZero();
        assertThat(authorisations.createAuthorizationQuery().userIdIn("eve").count())
                .isZero();
        assertThat(authorisations
                        .createAuthorizationQuery()
                        .groupIdIn("camunda-admin")
                        .count())
                .as("rights of an administrators' group that the engine would make by itself")
                .isZero();
    }

    @Test
    void theSecondLoginIsClosed() {
        everybody()
                .forEach(visitor -> assertClosed(visitor.post(
                        "/camunda/api/admin/auth/user/default/login/cockpit",
                        "application/x-www-form-urlencoded",
                        "username=quantri&password=ThiDua-MinhHoa-2018".getBytes(StandardCharsets.UTF_8))));
    }

    /** Refused for want of a session, or by the lock; that the engine itself would refuse is not enough. */
    private static void assertClosed(HttpResponse<String> answer) {
        if (answer.statusCode() != 401) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("/problems/engine-path-closed");
        } else {
            assertThat(answer.body()).isEmpty();
        }
    }

    static Stream<String> bodiesWithCode() {
        var code = "\"${''.getClass().forName('" + Attack.class.getName() + "').getName()}\"";
        return Stream.of(
                "{\"assigneeExpression\":" + code + "}",
                "{\"orQueries\":[{\"assigneeExpression\":" + code + "}]}",
                "{\"orQueries\":[{\"orQueries\":[{\"assigneeExpression\":" + code + "}]}]}",
                "{\"orQueries\":[{\"candidateGroupsExpression\":" + code + "}]}",
                "{\"orQueries\":[{\"dueBeforeExpression\":" + code + "}]}",
                "{\"active\":true,\"orQueries\":[{\"\\u0061ssigneeExpression\":" + code + "}]}",
                "{\"orQueries\":[{\"assigneeEXPRESSION\":" + code + "}]}",
                "{\"orQueries\":[],\"orQueries\":[{\"assigneeExpression\":" + code + "}]}",
                "{\"sorting\":[],\"sorting\":[{\"sortBy\":\"created\",\"x\":{\"assigneeExpression\":" + code + "}}]}");
    }

    @ParameterizedTest
    @MethodSource("bodiesWithCode")
    void anExpressionInAQueryRunsNowhere(String body) {
        var filter =
                filters.createFilterQuery().filterName("Chờ nhận – nhóm tôi").singleResult();

        everybody()
                .forEach(visitor -> Stream.of(
                                "/task?maxResults=1",
                                "/task/count",
                                "/history/task?maxResults=1",
                                "/filter/" + filter.getId() + "/list?maxResults=1",
                                "/filter/" + filter.getId() + "/count",
                                "/filter/create")
                        .forEach(path -> assertThat(visitor.json("POST", ENGINE + path, body)
                                        .statusCode())
                                .as("%s with %s", path, body)
                                .isIn(400, 401, 403)));

        assertThat(System.getProperty(Attack.PROOF))
                .as("trace of the code having run")
                .isNull();
    }

    @Test
    void anExpressionInAQueryStringRunsNowhere() {
        everybody()
                .forEach(visitor -> Stream.of("assigneeExpression", "assignee%45xpression", "dueBeforeEXPRESSION")
                        .forEach(name -> assertThat(visitor.get(ENGINE + "/task?maxResults=1&" + name + "=x")
                                        .statusCode())
                                .as(name)
                                .isIn(400, 401, 403)));
    }

    @Test
    void theEngineAloneWouldRunIt() {
        var code = "${''.getClass().forName('" + Control.class.getName() + "').getName()}";
        tasks.createTaskQuery().or().taskAssigneeExpression(code).endOr().list();

        assertThat(System.getProperty(Control.PROOF))
                .as("the hole that the lock stands before")
                .isEqualTo("open");
    }

    /** Leaves a trace as soon as somebody loads it. */
    static final class Attack {
        static final String PROOF = "thidua.test.attack";

        static {
            System.setProperty("thidua.test.attack", "open");
        }

        private Attack() {}
    }

    /** The same for the counter-proof. */
    static final class Control {
        static final String PROOF = "thidua.test.control";

        static {
            System.setProperty("thidua.test.control", "open");
        }

        private Control() {}
    }
}
