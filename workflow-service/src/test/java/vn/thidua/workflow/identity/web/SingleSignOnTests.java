package vn.thidua.workflow.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thidua.workflow.testing.OwnDatabase;
import vn.thidua.workflow.testing.Web;

/** Logins at an OpenID provider, which is one of this test's own. There is one engine in a JVM, so the service comes without it. */
@SpringBootTest(
        classes = IdentityAlone.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.enabled=false",
            "spring.jpa.hibernate.ddl-auto=none",
            "THIDUA_OIDC_CLIENT_ID=" + OpenIdProvider.CLIENT,
            "THIDUA_OIDC_CLIENT_SECRET=" + OpenIdProvider.SECRET,
            "THIDUA_OIDC_PERSON_CLAIM=employee"
        })
@ContextConfiguration(initializers = OwnDatabase.class)
@ActiveProfiles({"sample", "oidc"})
@DirtiesContext
class SingleSignOnTests {

    private static final OpenIdProvider PROVIDER = new OpenIdProvider();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("THIDUA_OIDC_ISSUER", PROVIDER::issuer);
    }

    @AfterAll
    static void stop() {
        PROVIDER.stop();
    }

    @Autowired
    Environment environment;

    @Autowired
    JdbcTemplate database;

    @Test
    void whoIsKnownHereWorksWithTheGroupsOfOurTables() {
        var visitor = visitor();
        assertThat(visitor.location(visitor.get("/rounds"))).endsWith("/login");
        assertThat(visitor.get("/login").body())
                .contains("href=\"/oauth2/authorization/thidua\"")
                .contains("Đăng nhập bằng tài khoản cơ quan")
                .doesNotContain("type=\"password\"");

        var arrived = logIn(visitor, "u03.canbo");

        assertThat(visitor.location(arrived)).as("where they wanted to go").contains("/rounds");
        assertThat(visitor.get("/api/me").body())
                .contains("\"u03.canbo\"")
                .contains("UNIT_OFFICER.U03")
                .as("a group that only the provider claims")
                .doesNotContain("SYS_ADMIN");
    }

    @Test
    void asksTheProviderWithStateNonceAndProofKey() {
        var request = visitor().get("/oauth2/authorization/thidua");
        assertThat(visitor().location(request))
                .startsWith(PROVIDER.issuer() + "/authorize?")
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256")
                .doesNotContain("prompt=");
        assertThat(visitor().location(visitor().get("/oauth2/authorization/thidua?again")))
                .contains("prompt=login");
    }

    @Test
    void whomWeDoNotKnowIsToldSoAndHasNoSession() {
        for (var stranger : List.of("nguoi.la", "Not A Person Id!", "u05.canbo")) {
            database.update("update login_user set enabled = false where person = 'u05.canbo'");
            var visitor = visitor();

            var refused = logIn(visitor, stranger);

            assertThat(visitor.location(refused)).as(stranger).endsWith("/login?unknown");
            assertThat(visitor.get("/login?unknown").body())
                    .contains("Tài khoản của bạn chưa được mở trong hệ thống Thi Đua.")
                    .contains("/oauth2/authorization/thidua?again");
            assertThat(visitor.get("/api/me").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void anAnswerThatWeDidNotAskForIsRefused() {
        var visitor = visitor();
        var forged = visitor.get("/login/oauth2/code/thidua?code=stolen&state=guessed");
        assertThat(visitor.location(forged)).endsWith("/login?failed");
        assertThat(visitor.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void logoutEndsTheSessionHereAndThere() {
        var visitor = visitor();
        logIn(visitor, "u04.canbo");
        assertThat(visitor.get("/login")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .as("browsers let the logout's form lead to the provider")
                .contains("form-action 'self' " + PROVIDER.issuer());

        var left = visitor.post("/logout");

        assertThat(URLDecoder.decode(visitor.location(left), StandardCharsets.UTF_8))
                .startsWith(PROVIDER.issuer() + "/end?")
                .contains("id_token_hint=")
                .contains("post_logout_redirect_uri=" + visitor.root() + "/login?logout");
        assertThat(visitor.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void passwordsOpenNothing() {
        var visitor = visitor();
        assertThat(visitor.post("/login", "username", "u03.canbo", "password", Web.SAMPLE_PASSWORD)
                        .statusCode())
                .isIn(403, 405);
        assertThat(visitor.withPassword("/api/token", "u03.canbo", Web.SAMPLE_PASSWORD)
                        .statusCode())
                .isIn(401, 403, 404);
        assertThat(visitor.get("/api/me").statusCode()).isEqualTo(401);
    }

    private Visitor visitor() {
        return new Visitor(URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port")));
    }

    /** Goes to the provider, which asks nothing and vouches for this person, and comes back. */
    private static HttpResponse<String> logIn(Visitor visitor, String person) {
        PROVIDER.vouchFor(Map.of("employee", person, "groups", List.of("SYS_ADMIN")));
        var atProvider = visitor.follow(visitor.get("/oauth2/authorization/thidua"));
        return visitor.follow(atProvider);
    }
}
