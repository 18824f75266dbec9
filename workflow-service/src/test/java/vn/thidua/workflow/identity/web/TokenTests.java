package vn.thidua.workflow.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import vn.thidua.workflow.identity.IssueToken;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
class TokenTests {

    @Autowired
    Environment environment;

    @Autowired
    JwtEncoder encoder;

    private Web web;

    @BeforeEach
    void open() {
        web = Web.at(environment);
    }

    @Test
    void exchangesAPasswordForATokenThatWorksWithoutASession() {
        var answer = me(web.token("u03.canbo"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "\"id\":\"u03.canbo\"", "\"unit\":\"U03\"", "\"groups\":[\"UNIT_OFFICER.U03\"]", "(minh họa)");
        assertThat(web.session()).as("session").isEmpty();
    }

    @Test
    void refusesAWrongPasswordAndNoPassword() {
        unauthorised(web.send("POST", "/api/token", "", "Authorization", Web.basic("u03.canbo", "wrong")));
        unauthorised(web.send("POST", "/api/token", "", "Authorization", Web.basic("Không có", "wrong")));
        unauthorised(web.send("POST", "/api/token", ""));
        unauthorised(web.send("POST", "/api/token", "", "Authorization", "Bearer " + web.token("u03.canbo")));
    }

    @Test
    void takesAPasswordNowhereElse() {
        unauthorised(web.get("/api/me", "Authorization", Web.basic("u03.canbo", Web.SAMPLE_PASSWORD)));
    }

    @Test
    void answersTheAnonymousWithAProblemInTheirLanguage() {
        var answer = web.get("/api/me");
        unauthorised(answer);
        assertThat(answer.body()).contains("Chưa đăng nhập", "\"instance\":\"/api/me\"");
        assertThat(web.get("/api/me", "Accept-Language", "en").body()).contains("Not logged in");
        unauthorised(web.send("POST", "/api/nominations", "{}"));
        unauthorised(web.get("/v3/api-docs"));
        unauthorised(web.get("/sample/clock"));
    }

    @Test
    void refusesATokenThatHasExpired() {
        assertThat(me(token(encoder, "u03.canbo", IssueToken.ISSUER, Duration.ofSeconds(30)))
                        .statusCode())
                .isEqualTo(200);
        unauthorised(me(token(encoder, "u03.canbo", IssueToken.ISSUER, Duration.ofSeconds(-1))));
    }

    @Test
    void refusesTokensOfOthersAndUnsignedOnes() {
        var forger = new NimbusJwtEncoder(new ImmutableSecret<>(new byte[32]));
        unauthorised(me(token(forger, "quantri", IssueToken.ISSUER, Duration.ofMinutes(1))));
        unauthorised(me(token(encoder, "quantri", "/elsewhere", Duration.ofMinutes(1))));
        unauthorised(me(token(encoder, "nobody.here", IssueToken.ISSUER, Duration.ofMinutes(1))));
        unauthorised(me(base64("{\"alg\":\"none\"}") + "."
                + base64("{\"iss\":\"/workflow-service\",\"sub\":\"quantri\",\"exp\":99999999999}") + "."));
    }

    @Test
    void showsMetricsToTheAdministratorOnlyAndHealthToEverybody() {
        assertThat(bearer("/actuator/prometheus", web.token("quantri")).statusCode())
                .isEqualTo(200);
        assertThat(bearer("/actuator/prometheus", web.token("u03.canbo")).statusCode())
                .isEqualTo(403);
        unauthorised(web.get("/actuator/prometheus"));
        unauthorised(web.get("/actuator/info"));
        assertThat(web.get("/livez").statusCode()).isEqualTo(200);
        assertThat(web.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    @Test
    void describesTheInterfaceInOpenApi31() {
        var answer = bearer("/v3/api-docs", web.token("u03.canbo"));
        assertThat(answer.body()).contains("\"openapi\":\"3.1.0\"", "Thi Đua", "/api/token", "/api/me");
    }

    private HttpResponse<String> me(String token) {
        return bearer("/api/me", token);
    }

    private HttpResponse<String> bearer(String path, String token) {
        return web.get(path, "Authorization", "Bearer " + token);
    }

    private static void unauthorised(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"type\":\"/problems/not-authenticated\"");
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    private static String token(JwtEncoder encoder, String subject, String issuer, Duration left) {
        var end = Instant.now().plus(left);
        var claims = JwtClaimsSet.builder()
                .issuer(issuer)
                .subject(subject)
                .issuedAt(end.minusSeconds(60))
                .expiresAt(end)
                .build();
        var header = JwsHeader.with(MacAlgorithm.HS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
