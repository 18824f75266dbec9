package vn.thidua.workflow.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
class LoginTests {

    @Autowired
    Environment environment;

    private Web web;

    @BeforeEach
    void open() {
        web = Web.at(environment);
    }

    @Test
    void showsAPlainPageInVietnameseUnderAStrictPolicy() {
        var page = web.get("/login");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Đăng nhập", "Mật khẩu", "Dữ liệu minh họa", "/webjars/bootstrap/")
                .doesNotContain("<style", "style=")
                .doesNotContainPattern("<script(?![^>]* src=\"/js/)");
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(web.get("/webjars/bootstrap/css/bootstrap.min.css").statusCode())
                .isEqualTo(200);
    }

    @Test
    void changesTheSessionAtLoginAndEndsItAtLogout() {
        web.get("/login");
        var before = web.session();
        assertThat(location(web.login("u03.canbo", Web.SAMPLE_PASSWORD))).doesNotContain("error");
        assertThat(web.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(web.get("/api/me").body()).contains("u03.canbo");

        assertThat(location(web.send("POST", "/logout", "", "X-CSRF-TOKEN", web.csrf())))
                .endsWith("/login?logout");
        assertThat(web.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void refusesAWrongPassword() {
        assertThat(location(web.login("u03.canbo", "wrong"))).endsWith("/login?error");
        assertThat(web.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void refusesACallWithASessionButNoTokenAgainstForgedRequests() {
        web.login("u03.canbo", Web.SAMPLE_PASSWORD);

        var forged = web.send("POST", "/api/me", "{}");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("/problems/csrf-token-missing");
        assertThat(web.send("POST", "/api/me", "{}", "X-CSRF-TOKEN", "guessed").statusCode())
                .isEqualTo(403);
        assertThat(web.send("POST", "/api/me", "{}", "X-CSRF-TOKEN", web.csrf()).body())
                .doesNotContain("csrf-token-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/t/1", "/nowhere", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/"})
    void asksStrangersToLogIn(String path) {
        assertThat(location(web.get(path))).endsWith("/login");
    }

    @Test
    void sendsAPageWhoseSessionHasEndedToTheLogin() {
        var answer = web.get("/", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "HX-Redirect")).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/auth/user/default"
            })
    void answersStrangersNothingOnTheEnginesPaths(String path) {
        assertThat(web.get(path).statusCode()).isEqualTo(401);
        assertThat(web.send("POST", path, "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine",
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/app/admin/default/setup/",
                "/camunda/api/admin/auth/user/default/login/tasklist"
            })
    void closesTheSecondWaysInToEverybody(String path) {
        web.login("quantri", Web.SAMPLE_PASSWORD);
        assertThat(web.get(path).statusCode()).isEqualTo(403);
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return header(answer, "Location");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
