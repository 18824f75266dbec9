package vn.thidua.workflow.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.organisation.Person;

/** Vouches for whoever acts, to this service and to those that share its key. */
@Component
public class IssueToken {

    /** Who signs the tokens. */
    public static final String ISSUER = "/workflow-service";

    /** No sample clock lengthens the life of a token. */
    private static final Clock REAL_TIME = Clock.systemUTC();

    private final JwtEncoder encoder;
    private final Access access;
    private final People people;

    IssueToken(JwtEncoder encoder, Access access, People people) {
        this.encoder = encoder;
        this.access = access;
        this.people = people;
    }

    /** A token of the person who acts, with the groups of now. @throws vn.thidua.workflow.shared.Problem {@code not-authorised} when nobody is logged in */
    public Token of(Duration life) {
        var me = access.me();
        var now = REAL_TIME.instant();
        var expiresAt = now.plus(life);
        var claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .subject(me.value())
                .issuedAt(now)
                .expiresAt(expiresAt)
                .claim("name", people.find(me).map(Person::name).orElse(me.value()))
                .claim("groups", access.groups().stream().map(Group::id).toList())
                .build();
        var header = JwsHeader.with(MacAlgorithm.HS256).build();
        return new Token(
                encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue(), expiresAt);
    }

    /** @param expiresAt when the token ends */
    public record Token(String token, Instant expiresAt) {}
}
