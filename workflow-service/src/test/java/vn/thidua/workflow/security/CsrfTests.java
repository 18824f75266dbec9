package vn.thidua.workflow.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

/** A page of somebody else can send what it likes with our cookie, but does not know our token. */
@WorkflowTest
class CsrfTests {

    @Autowired
    Environment environment;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void aSessionAloneChangesNothingOnAnyRoute() {
        var web = Web.at(environment);
        web.login("u03.canbo", Web.SAMPLE_PASSWORD);
        var changing = Routes.of(handlers).stream()
                .filter(Routes::changesSomething)
                .filter(route -> !takesNoSession(route))
                .toList();

        assertThat(changing).hasSizeGreaterThan(40).allSatisfy(route -> {
            var method = route.substring(0, route.indexOf(' '));
            var path = route.substring(route.indexOf(' ') + 1)
                    .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
            var forged = web.send(method, path, "{}", "Content-Type", "text/plain");
            assertThat(forged.statusCode()).as(route).isEqualTo(403);
            if (path.startsWith("/api/")) {
                assertThat(forged.body()).as(route).contains("csrf-token-missing");
            }
        });
        assertThat(web.get("/api/me").statusCode()).isEqualTo(200);
    }

    /** A forged logout is refused too: it would be half of a login under another name. */
    @Test
    void nobodyIsLoggedOutOrInByAForgedForm() {
        var web = Web.at(environment);
        web.login("u03.canbo", Web.SAMPLE_PASSWORD);

        assertThat(web.send("POST", "/logout", "").statusCode()).isEqualTo(403);
        assertThat(web.send(
                                "POST",
                                "/login",
                                "username=u05.canbo&password=" + Web.SAMPLE_PASSWORD,
                                "Content-Type",
                                "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(403);
        assertThat(web.get("/api/me").body()).contains("u03.canbo");
    }

    /** The one takes a password with each call, the other serves people who have no login. */
    private static boolean takesNoSession(String route) {
        return route.equals("POST /api/token") || route.equals("POST /api/publications/{nomination}/comments");
    }
}
