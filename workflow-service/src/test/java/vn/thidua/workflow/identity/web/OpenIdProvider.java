package vn.thidua.workflow.identity.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.thidua.workflow.testing.Web;

/**
 * An OpenID provider with one client. It asks nobody for a password and vouches for whom the test names, but is strict with the client:
 * codes work once, and only with the secret and the proof key.
 */
final class OpenIdProvider {

    static final String CLIENT = "thidua";
    static final String SECRET = "known-to-both";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Map<String, String>> requestsByCode = new ConcurrentHashMap<>();
    private volatile Map<String, Object> claims = Map.of();

    OpenIdProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("1").generate();
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (JOSEException | IOException unavailable) {
            throw new IllegalStateException(unavailable);
        }
        server.createContext("/.well-known/openid-configuration", call -> answer(call, 200, metadata()));
        server.createContext("/keys", call -> answer(call, 200, new JWKSet(key).toJSONObject()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Whoever comes next is this. */
    void vouchFor(Map<String, Object> person) {
        claims = person;
    }

    void stop() {
        server.stop(0);
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/authorize",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/keys",
                "end_session_endpoint",
                issuer() + "/end",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private void authorize(HttpExchange call) throws IOException {
        var request = fields(call.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        requestsByCode.put(code, request);
        call.getResponseHeaders()
                .add("Location", request.get("redirect_uri") + "?code=" + code + "&state=" + request.get("state"));
        answer(call, 302, Map.of());
    }

    private void token(HttpExchange call) throws IOException {
        var form = fields(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var request = requestsByCode.remove(form.getOrDefault("code", ""));
        var client = call.getRequestHeaders().getFirst("Authorization");
        if (request == null
                || !Web.basic(CLIENT, SECRET).equals(client)
                || !challenge(form.getOrDefault("code_verifier", "")).equals(request.get("code_challenge"))) {
            answer(call, 400, Map.of("error", "invalid_grant"));
            return;
        }
        var token = signed(request.get("nonce"));
        answer(call, 200, Map.of("access_token", token, "id_token", token, "token_type", "Bearer", "expires_in", 300));
    }

    private String signed(String nonce) {
        var now = Clock.systemUTC().instant();
        var said = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("a-number-of-the-provider")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", nonce);
        claims.forEach(said::claim);
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), said.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
        return token.serialize();
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Map<String, String> fields(String form) {
        var fields = new HashMap<String, String>();
        for (var field : form.split("&", -1)) {
            var parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static void answer(HttpExchange call, int status, Map<String, Object> json) {
        var body = JSONObjectUtils.toJSONString(json).getBytes(StandardCharsets.UTF_8);
        try (call) {
            call.getResponseHeaders().add("Content-Type", "application/json");
            call.sendResponseHeaders(status, body.length);
            call.getResponseBody().write(body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
