package vn.thidua.workflow.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.server.AbstractServletWebServerFactory;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

/** What every answer of ours tells browsers, found or not; and what can be slipped into answers. */
@WorkflowTest
class HeadersTests {

    @Autowired
    Environment environment;

    @Autowired
    AbstractServletWebServerFactory server;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void everyAnswerToALoginIsFramedSniffedAndKeptByNobody() {
        var web = Web.at(environment);
        web.login("u03.canbo", Web.SAMPLE_PASSWORD);
        var reading = Routes.of(handlers).stream()
                .filter(route -> !Routes.changesSomething(route))
                .toList();

        assertThat(reading).hasSizeGreaterThan(25).allSatisfy(route -> {
            var answer = web.get(route.substring("GET ".length())
                    .replaceAll("\\{[^}]*}", UUID.randomUUID().toString()));
            assertThat(header(answer, "Content-Security-Policy"))
                    .as(route)
                    .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'self'")
                    .doesNotContain("unsafe");
            assertThat(header(answer, "X-Content-Type-Options")).as(route).isEqualTo("nosniff");
            assertThat(header(answer, "X-Frame-Options")).as(route).isEqualTo("SAMEORIGIN");
            assertThat(header(answer, "Referrer-Policy")).as(route).isEqualTo("same-origin");
            assertThat(header(answer, "Cache-Control")).as(route).contains("no-store");
        });
    }

    @Test
    void noHeaderIsMadeOfWhatTheCallerSends() {
        var web = Web.at(environment);
        for (var path : new String[] {
            "/login?error=%0d%0aX-Slipped:%201", "/t/%0d%0aX-Slipped:%201", "/problems/x%0d%0aX-Slipped:%201"
        }) {
            assertThat(web.get(path).headers().map()).as(path).doesNotContainKey("x-slipped");
        }
    }

    @Test
    void aSessionEndsByItselfAndLivesInACookieThatScriptsDoNotSee() {
        var session = server.getSession();
        assertThat(session.getTimeout()).hasMinutes(30);
        assertThat(session.getTrackingModes()).extracting(Enum::name).containsExactly("COOKIE");

        var cookie = header(Web.at(environment).get("/login"), "Set-Cookie");
        assertThat(cookie).startsWith("JSESSIONID=").contains("HttpOnly", "SameSite=Lax");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
