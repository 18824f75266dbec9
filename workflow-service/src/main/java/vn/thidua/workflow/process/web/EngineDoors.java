package vn.thidua.workflow.process.web;

import static vn.thidua.workflow.process.web.EngineDoor.Audience.ADMINISTRATORS;
import static vn.thidua.workflow.process.web.EngineDoor.Audience.ANYBODY;
import static vn.thidua.workflow.process.web.EngineDoor.Audience.TASKLIST;
import static vn.thidua.workflow.process.web.EngineDoor.Body.NONE;
import static vn.thidua.workflow.process.web.EngineDoor.Body.ONESELF;
import static vn.thidua.workflow.process.web.EngineDoor.Body.ORDER_ONLY;
import static vn.thidua.workflow.process.web.EngineDoor.Body.OWN_TASKS;
import static vn.thidua.workflow.process.web.EngineDoor.Body.RETRIES;
import static vn.thidua.workflow.process.web.EngineDoor.Body.SEARCH;
import static vn.thidua.workflow.process.web.EngineDoor.get;
import static vn.thidua.workflow.process.web.EngineDoor.options;
import static vn.thidua.workflow.process.web.EngineDoor.post;
import static vn.thidua.workflow.process.web.EngineDoor.put;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that may be asked of the engine's web apps: what Tasklist and Cockpit send when people look at work. What is not
 * here is refused to everybody, so a new version of the web apps opens nothing by itself.
 *
 * <p>Completing and all writing goes through our own API, where the use case decides. Claiming for oneself is the one exception:
 * Tasklist cannot show a form without it, the engine lets candidates only, and nothing is decided by it.
 */
final class EngineDoors {

    private static final String APP = "(tasklist|cockpit|admin|welcome)";
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String ID = "[A-Za-z0-9._:%-]+";

    static final String LOGOUT = "/camunda/api/admin/auth/user/default/logout";

    private static final List<EngineDoor> PAGES = List.of(
            get(ANYBODY, "/camunda/?"),
            get(ANYBODY, "/camunda/(favicon\\.ico|index\\.html)"),
            get(ANYBODY, "/camunda/(lib|assets)/[A-Za-z0-9._/-]+"),
            get(ANYBODY, "/camunda/app/?"),
            get(ANYBODY, "/camunda/app/" + APP + "/?"),
            get(ANYBODY, "/camunda/app/" + APP + "/default/?"),
            get(
                    ANYBODY,
                    "/camunda/app/" + APP + "/[A-Za-z0-9._/-]+\\.(js|css|json|svg|png|gif|ico|woff2?|ttf|eot|map)"),
            get(ANYBODY, "/camunda/api/" + APP + "/plugin/[A-Za-z]+/static/app/[a-z]+\\.(js|css)"),
            get(ANYBODY, "/camunda/api/engine/engine/?"),
            get(ANYBODY, ENGINE + "/user/" + ID + "/profile"),
            get(ANYBODY, "/camunda/api/admin/auth/user/default"),
            post(ANYBODY, LOGOUT, NONE));

    private static final List<EngineDoor> WORK = List.of(
            get(TASKLIST, ENGINE + "/filter(/count)?"),
            options(TASKLIST, ENGINE + "/filter(/" + ID + ")?"),
            get(TASKLIST, ENGINE + "/filter/" + ID + "(/count|/list)?"),
            post(TASKLIST, ENGINE + "/filter/" + ID + "/(count|list)", ORDER_ONLY),
            get(TASKLIST, ENGINE + "/task", OWN_TASKS),
            get(TASKLIST, ENGINE + "/task/" + ID),
            get(
                    TASKLIST,
                    ENGINE + "/task/" + ID
                            + "/(form|rendered-form|deployed-form|form-variables|comment|identity-links)"),
            post(TASKLIST, ENGINE + "/task/" + ID + "/claim", ONESELF),
            get(TASKLIST, ENGINE + "/process-definition/" + ID + "(/xml)?"),
            get(TASKLIST, ENGINE + "/process-instance/" + ID),
            get(TASKLIST, ENGINE + "/group/count"),
            post(TASKLIST, ENGINE + "/group", SEARCH),
            get(TASKLIST, ENGINE + "/authorization/check"),
            get(TASKLIST, ENGINE + "/history/(task|user-operation|activity-instance)(/count)?"));

    private static final String REST = "(/[A-Za-z0-9._:%/-]+)?";
    private static final String COCKPIT =
            "/camunda/api/cockpit/plugin/base/default/(process-definition|process-instance|incident)";

    private static final List<EngineDoor> WATCH = List.of(
            get(ADMINISTRATORS, COCKPIT + REST + "/?"),
            post(
                    ADMINISTRATORS,
                    COCKPIT + "(/" + ID + ")?(/count|/called-process-definitions|/called-process-instances)?/?",
                    SEARCH),
            get(
                    ADMINISTRATORS,
                    ENGINE + "/(process-definition|decision-definition|decision-requirements-definition)" + REST),
            get(ADMINISTRATORS, ENGINE + "/(process-instance|incident|job|job-definition|deployment|history)" + REST),
            get(
                    ADMINISTRATORS,
                    ENGINE + "/(version|authorization/check|filter|case-definition/count|external-task/count)"),
            get(ADMINISTRATORS, ENGINE + "/(user|group|task)(/count)?"),
            get(ADMINISTRATORS, ENGINE + "/task/report/candidate-group-count"),
            options(ADMINISTRATORS, ENGINE + "/(user|group|tenant|process-definition|filter)" + REST + "/?"),
            post(
                    ADMINISTRATORS,
                    ENGINE + "/(process-instance|incident|job|variable-instance|task|external-task|group)(/count)?",
                    SEARCH),
            post(
                    ADMINISTRATORS,
                    ENGINE
                            + "/history/(process-instance|activity-instance|variable-instance|incident|job-log|task)(/count)?",
                    SEARCH),
            put(ADMINISTRATORS, ENGINE + "/job/" + ID + "/retries", RETRIES));

    private EngineDoors() {}

    static Stream<EngineDoor> leadingTo(String method, String path) {
        return Stream.of(PAGES, WORK, WATCH).flatMap(List::stream).filter(door -> door.leadsTo(method, path));
    }
}
