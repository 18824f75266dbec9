package vn.thidua.notification.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;

/** Tokens as workflow-service signs them. */
public final class Tokens {

    static final String KEY = "khoa-dung-chung-chi-de-kiem-thu-0123456789";

    private Tokens() {}

    public static String of(String person, String... groups) {
        return signed(KEY, person, Duration.ofMinutes(5), groups);
    }

    public static String expired(String person) {
        return signed(KEY, person, Duration.ofMinutes(-5));
    }

    public static String forged(String person, String... groups) {
        return signed("khoa-cua-ke-khac-chi-de-kiem-thu-0123456789", person, Duration.ofMinutes(5), groups);
    }

    private static String signed(String key, String person, Duration life, String... groups) {
        var now = Clock.systemUTC().instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer("/workflow-service")
                .subject(person)
                .issueTime(Date.from(now.minusSeconds(600)))
                .expirationTime(Date.from(now.plus(life)))
                .claim("groups", List.of(groups))
                .build();
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner(key.getBytes(StandardCharsets.UTF_8)));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
