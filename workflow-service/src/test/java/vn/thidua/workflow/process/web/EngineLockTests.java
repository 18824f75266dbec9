package vn.thidua.workflow.process.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
class EngineLockTests {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    EngineCase open;

    @BeforeEach
    void startACase() {
        open = EngineCase.start(repository, runtime, tasks);
    }

    @AfterEach
    void leaveNoTaskBehind() {
        runtime.deleteProcessInstanceIfExists(open.instance(), "test over", true, true, true, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda",
                "/camunda/",
                "/camunda/index.html",
                "/camunda/favicon.ico",
                "/camunda/lib/deps.js",
                "/camunda/assets/tasklist.svg",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/app/admin/default/setup/",
                "/camunda/app/welcome/default/",
                "/camunda/app/tasklist/camunda-tasklist-bootstrap.js",
                "/camunda/app/tasklist/scripts/config.js",
                "/camunda/api/engine/engine/",
                "/camunda/api/engine/engine/default/task?maxResults=10",
                "/camunda/api/engine/engine/default/filter?maxResults=10",
                "/camunda/api/engine/engine/default/process-definition?maxResults=10",
                "/camunda/api/engine/engine/default/identity/password-policy",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/admin/plugin/adminPlugins/static/app/plugin.js",
                "/camunda/api/admin/plugin/license/default/check-key",
                "/camunda/api/cockpit/plugin/cockpitPlugins/static/app/plugin.js",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js",
                "/camunda/api/welcome/plugin/welcomePlugins/static/app/plugin.js",
                "/camunda-welcome",
                "/camunda-invoice/",
                "/engine-rest",
                "/engine-rest/engine",
                "/engine-rest/task",
                "/webjars/camunda/lib/deps.js",
                "/webjars/camunda/app/tasklist/index.html",
                "/webjars/camunda/securityFilterRules.json",
                "/plugin/tasklist/app/plugin.js",
                "/CAMUNDA/api/engine/engine/",
                "/%63amunda/lib/deps.js",
                "/camunda/%6cib/deps.js",
                "/camunda;a=b/lib/deps.js",
                "/camunda/lib;jsessionid=1/deps.js",
                "//camunda/lib/deps.js",
                "/camunda//lib/deps.js",
                "/login/../camunda/lib/deps.js",
                "/webjars/%2e%2e/camunda/lib/deps.js",
                "/webjars//camunda/lib/deps.js",
                "/camunda%2flib%2fdeps.js",
                "/camunda/lib/deps.js/",
                "/camunda./lib/deps.js"
            })
    void noEnginePathAnswersWithoutASession(String path) {
        var answer = EngineVisitor.stranger(port).get(path);

        assertThat(answer.statusCode()).as(path).isIn(302, 400, 401, 403, 404);
        if (answer.statusCode() == 302) {
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).contains("/login"));
        }
        assertThat(answer.body()).doesNotContain("webpackChunk", "\"default\"", "cam-widget-header");
    }

    @ParameterizedTest
    @CsvSource({
        "X-Original-URL, /login",
        "X-Rewrite-URL, /login",
        "X-Forwarded-Prefix, /login",
        "X-Forwarded-User, quantri",
        "X-Remote-User, quantri",
        "X-HTTP-Method-Override, GET",
        "Authorization, Basic cXVhbnRyaTpUaGlEdWEtTWluaEhvYS0yMDE4",
        "Authorization, Bearer quantri",
        "X-Authorized-Engines, default"
    })
    void noHeaderOpensTheEngineToAStranger(String header, String value) {
        var answer = EngineVisitor.stranger(port).get(ENGINE + "/filter?maxResults=10", header, value);

        assertThat(answer.statusCode()).isIn(401, 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/task;x=1?maxResults=10",
                "/camunda/api/engine//engine/default/filter?maxResults=10",
                "/camunda/api/engine/engine/default/%66ilter?maxResults=10",
                "/camunda/api/engine/engine/default/filter/%2e%2e/task?maxResults=10",
                "/camunda/api/engine/engine/default./filter?maxResults=10",
                "/camunda/api/engine/engine/default/filter.?maxResults=10",
                "/camunda/lib/../api/engine/engine/default/task?maxResults=10"
            })
    void aDisguisedPathIsRefusedToAReviewerToo(String path) {
        var answer = reviewer().get(path);

        assertThat(answer.statusCode()).as(path).isEqualTo(400);
        assertThat(answer.body()).as(path).contains("/problems/engine-path-disguised");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/filter/..%2ftask?maxResults=10",
                "/camunda/api/engine/engine/default/FILTER?maxResults=10",
                "/camunda/api/engine/engine/Default/filter?maxResults=10",
                "/Camunda/api/engine/engine/default/filter?maxResults=10"
            })
    void aPathInOtherLettersLeadsNowhere(String path) {
        assertThat(reviewer().get(path).statusCode()).as(path).isIn(400, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"u03.cum", "tp.truongban", "quantri"})
    void nobodyCompletesOrWritesNatively(String person) {
        var visitor = EngineVisitor.loggedIn(port, person);
        tasks.setAssignee(open.task(), person);

        nativeWrites(open).forEach(write -> {
            var answer = visitor.json(write.method(), ENGINE + write.path(), write.body());
            assertThat(answer.statusCode()).as("%s by %s", write, person).isEqualTo(403);
            assertThat(answer.body()).as(write.toString()).contains("/problems/engine-path-closed");
        });

        assertThat(tasks.createTaskQuery().taskId(open.task()).singleResult().getAssignee())
                .isEqualTo(person);
        assertThat(runtime.getVariable(open.instance(), "verdict")).isEqualTo("OPEN");
        assertThat(tasks.getIdentityLinksForTask(open.task()))
                .extracting(link -> link.getGroupId())
                .contains("CLUSTER_REVIEWER.U03")
                .doesNotContain("AUDITOR");
    }

    private record Write(String method, String path, String body) {}

    private static Stream<Write> nativeWrites(EngineCase open) {
        var task = "/task/" + open.task();
        var instance = "/process-instance/" + open.instance();
        return Stream.of(
                new Write("POST", task + "/submit-form", "{\"variables\":{}}"),
                new Write("POST", task + "/complete", "{}"),
                new Write("POST", task + "/resolve", "{}"),
                new Write("POST", task + "/delegate", "{\"userId\":\"u04.cum\"}"),
                new Write("POST", task + "/assignee", "{\"userId\":\"u04.cum\"}"),
                new Write("POST", task + "/unclaim", "{}"),
                new Write("POST", task + "/bpmnError", "{\"errorCode\":\"x\"}"),
                new Write("POST", task + "/bpmnEscalation", "{\"escalationCode\":\"x\"}"),
                new Write("POST", task + "/identity-links", "{\"groupId\":\"AUDITOR\",\"type\":\"candidate\"}"),
                new Write(
                        "POST",
                        task + "/identity-links/delete",
                        "{\"groupId\":\"CLUSTER_REVIEWER.U03\",\"type\":\"candidate\"}"),
                new Write("POST", task + "/comment/create", "{\"message\":\"x\"}"),
                new Write("POST", task + "/variables", "{\"modifications\":{\"verdict\":{\"value\":\"X\"}}}"),
                new Write("PUT", task + "/variables/verdict", "{\"value\":\"X\"}"),
                new Write("DELETE", task + "/variables/verdict", ""),
                new Write("POST", task + "/localVariables", "{\"modifications\":{\"verdict\":{\"value\":\"X\"}}}"),
                new Write("PUT", task + "/localVariables/verdict", "{\"value\":\"X\"}"),
                new Write("PUT", task, "{\"name\":\"x\"}"),
                new Write("DELETE", task, ""),
                new Write("POST", "/task/create", "{\"name\":\"x\"}"),
                new Write("POST", instance + "/variables", "{\"modifications\":{\"verdict\":{\"value\":\"X\"}}}"),
                new Write("PUT", instance + "/variables/verdict", "{\"value\":\"X\"}"),
                new Write("PUT", instance + "/suspended", "{\"suspended\":true}"),
                new Write("POST", instance + "/modification", "{\"instructions\":[]}"),
                new Write("DELETE", instance, ""),
                new Write("PUT", "/execution/" + open.instance() + "/localVariables/verdict", "{\"value\":\"X\"}"),
                new Write("POST", "/execution/" + open.instance() + "/signal", "{}"),
                new Write("POST", "/process-definition/key/engine-lock-attack/start", "{}"),
                new Write("POST", "/process-definition/key/engine-lock-attack/submit-form", "{}"),
                new Write("PUT", "/process-definition/key/engine-lock-attack/suspended", "{\"suspended\":true}"),
                new Write("DELETE", "/process-definition/key/engine-lock-attack", ""),
                new Write("POST", "/deployment/create", "{}"),
                new Write("POST", "/message", "{\"messageName\":\"x\"}"),
                new Write("POST", "/signal", "{\"name\":\"x\"}"),
                new Write("POST", "/modification/execute", "{}"),
                new Write("POST", "/migration/execute", "{}"),
                new Write("POST", "/process-instance/delete", "{}"),
                new Write("POST", "/process-instance/job-retries", "{}"),
                new Write("POST", "/process-instance/variables-async", "{}"),
                new Write("POST", "/external-task/fetchAndLock", "{}"),
                new Write("POST", "/condition", "{}"),
                new Write("POST", "/decision-definition/key/x/evaluate", "{}"),
                new Write("POST", "/filter/create", "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{}}"),
                new Write("PUT", "/filter/x", "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{}}"),
                new Write("DELETE", "/filter/x", ""),
                new Write("POST", "/authorization/create", "{\"type\":0,\"permissions\":[\"ALL\"]}"),
                new Write("POST", "/user/create", "{}"),
                new Write("POST", "/group/create", "{}"),
                new Write("PUT", "/group/camunda-admin/members/u03.cum", "{}"));
    }

    @Test
    void aReviewerReadsTasklistAndClaimsForOneselfOnly() {
        var filter =
                filters.createFilterQuery().filterName("Chờ nhận – nhóm tôi").singleResult();
        var reviewer = reviewer();

        assertThat(reviewer.get("/camunda/app/tasklist/default/").body()).contains("cam-widget-header");
        assertThat(reviewer.get("/camunda/lib/deps.js").statusCode()).isEqualTo(200);
        assertThat(reviewer.get("/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js")
                        .statusCode())
                .isEqualTo(200);
        assertThat(reviewer.get("/camunda/api/admin/auth/user/default").body()).contains("\"u03.cum\"", "tasklist");
        assertThat(reviewer.get(ENGINE + "/user/u03.cum/profile").statusCode()).isEqualTo(200);
        assertThat(reviewer.get(ENGINE + "/filter?resourceType=Task&firstResult=0&maxResults=2000")
                        .body())
                .contains(filter.getId());
        assertThat(reviewer.json(
                                "POST",
                                ENGINE + "/filter/" + filter.getId() + "/list?firstResult=0&maxResults=500",
                                "{\"processVariables\":[],\"active\":true,\"sorting\":"
                                        + "[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}")
                        .body())
                .contains(open.task());
        assertThat(reviewer.get(ENGINE + "/task/" + open.task()).body()).contains("Chấm điểm");
        assertThat(reviewer.get(ENGINE + "/task/" + open.task() + "/form").statusCode())
                .isEqualTo(200);

        var claim = ENGINE + "/task/" + open.task() + "/claim";
        assertThat(reviewer.json("POST", claim, "{\"userId\":\"u04.cum\"}").statusCode())
                .isEqualTo(400);
        assertThat(reviewer.json("POST", claim, "{}").statusCode()).isEqualTo(400);
        assertThat(EngineVisitor.loggedIn(port, "u04.cum")
                        .json("POST", claim, "{\"userId\":\"u04.cum\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(reviewer.json("POST", claim, "{\"userId\":\"u03.cum\"}").statusCode())
                .isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(open.task()).singleResult().getAssignee())
                .isEqualTo("u03.cum");
    }

    @Test
    void aReviewerAsksForOwnTasksOnlyAndByNothingElse() {
        var visitor = reviewer();
        tasks.setAssignee(open.task(), "u03.cum");
        var mine = ENGINE + "/task?assignee=u03.cum&processInstanceId=" + open.instance() + "&maxResults=15";

        assertThat(visitor.get(mine).body()).contains(open.task());
        assertThat(List.of(
                        "/task",
                        "/task?maxResults=10",
                        "/task?assignee=u04.cum",
                        "/task?assignee=u03.cum&assignee=u04.cum",
                        "/task?assignee=u03.cum&candidateGroup=AUDITOR",
                        "/task?assignee=u03.cum&nameLike=%25"))
                .allSatisfy(query -> assertThat(visitor.get(ENGINE + query).statusCode())
                        .as(query)
                        .isEqualTo(400));
    }

    @Test
    void aTaskIsSeenByItsCandidatesOnly() {
        assertThat(reviewer().get(ENGINE + "/task/" + open.task()).statusCode()).isEqualTo(200);
        assertThat(EngineVisitor.loggedIn(port, "u04.cum")
                        .get(ENGINE + "/task/" + open.task())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void cockpitIsForAdministratorsAndTasklistForReviewersAndSigners() {
        var statistics = "/camunda/api/cockpit/plugin/base/default/process-definition/statistics?maxResults=10";
        var administrator = EngineVisitor.loggedIn(port, "quantri");
        var officer = EngineVisitor.loggedIn(port, "u03.canbo");

        assertThat(administrator.get(statistics).body()).contains("engine-lock-attack");
        assertThat(administrator.get("/camunda/app/cockpit/default/").statusCode())
                .isEqualTo(200);
        assertThat(administrator
                        .get(ENGINE + "/process-instance/" + open.instance())
                        .statusCode())
                .isEqualTo(200);
        assertThat(administrator.get("/camunda/app/tasklist/default/").statusCode())
                .isEqualTo(403);
        assertThat(reviewer().get(statistics).statusCode()).isEqualTo(403);
        assertThat(reviewer().get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
        assertThat(officer.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(403);
        assertThat(officer.get(ENGINE + "/task/" + open.task()).statusCode()).isEqualTo(403);
    }

    @Test
    void aBodyThatIsTooLargeOrNotJsonIsRefused() {
        var administrator = EngineVisitor.loggedIn(port, "quantri");
        var large = "{\"processDefinitionKey\":\"" + "x".repeat(EngineBodies.LARGEST) + "\"}";

        assertThat(administrator
                        .json("POST", ENGINE + "/process-instance/count", large)
                        .statusCode())
                .isEqualTo(413);
        assertThat(administrator
                        .post(
                                ENGINE + "/process-instance/count",
                                "application/x-www-form-urlencoded",
                                "a=b".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void leavingAWebAppLeavesTheSystem() {
        var reviewer = reviewer();
        reviewer.json("POST", EngineDoors.LOGOUT, "{}");

        assertThat(reviewer.get("/camunda/api/admin/auth/user/default").statusCode())
                .isEqualTo(401);
    }

    private EngineVisitor reviewer() {
        return EngineVisitor.loggedIn(port, "u03.cum");
    }
}
