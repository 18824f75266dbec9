package vn.thidua.workflow.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

/** Somebody tries passwords of one account after another. Accounts of their own: counts last for the run. */
@WorkflowTest
class PasswordGuessingTests {

    private static final int TRIES = 11;

    @Autowired
    Environment environment;

    @Test
    void theLoginPageStopsReadingPasswordsAndSaysForHowLong() {
        var web = Web.at(environment);
        HttpResponse<String> answer = web.login("u07.hoidong", "guess");
        for (var i = 1; i < TRIES; i++) {
            answer = web.login("u07.hoidong", "guess" + i, "Accept", "text/html");
        }
        assertStopped(answer);
        assertThat(answer.body()).contains("<h1", "Đăng nhập quá nhiều lần", "Xin chờ vài phút");

        assertStopped(web.login("u07.hoidong", Web.SAMPLE_PASSWORD));
        assertThat(web.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(web.login("u07.thutruong", Web.SAMPLE_PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void theInterfaceDoesTheSameAsAProblem() {
        var web = Web.at(environment);
        for (var i = 1; i < TRIES; i++) {
            assertThat(token(web, "u08.hoidong", "guess" + i).statusCode()).isEqualTo(401);
        }
        var answer = token(web, "u08.hoidong", Web.SAMPLE_PASSWORD);
        assertStopped(answer);
        assertThat(answer.body()).contains("/problems/logins-too-fast");
        assertThat(token(web, "u08.cum", Web.SAMPLE_PASSWORD).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> token(Web web, String user, String password) {
        return web.send("POST", "/api/token", "", "Authorization", Web.basic(user, password));
    }

    private static void assertStopped(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 600L);
    }
}
