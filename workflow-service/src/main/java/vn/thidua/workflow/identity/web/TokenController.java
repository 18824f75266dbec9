package vn.thidua.workflow.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.workflow.identity.IdentitySettings;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.organisation.Person;
import vn.thidua.workflow.shared.PersonId;

/** Exchanges a password for a token, so that scripts do not cost a password hash with each call. */
@RestController
@Profile("!oidc")
class TokenController {

    private static final Clock REAL_TIME = Clock.systemUTC();

    private final JwtEncoder encoder;
    private final IdentitySettings settings;
    private final People people;

    TokenController(JwtEncoder encoder, IdentitySettings settings, People people) {
        this.encoder = encoder;
        this.settings = settings;
        this.people = people;
    }

    @PostMapping("/api/token")
    @Operation(
            summary = "Exchange user and password (HTTP Basic) for a short-lived bearer token",
            security = @SecurityRequirement(name = "basic"))
    Token issue(Authentication login) {
        var now = REAL_TIME.instant();
        var expiresAt = now.plus(settings.tokenLife());
        var claims = JwtClaimsSet.builder()
                .issuer(TokenConfiguration.ISSUER)
                .subject(login.getName())
                .issuedAt(now)
                .expiresAt(expiresAt)
                .claim("name", nameOf(login))
                .claim(
                        "groups",
                        login.getAuthorities().stream()
                                .map(GrantedAuthority::getAuthority)
                                .toList())
                .build();
        var header = JwsHeader.with(MacAlgorithm.HS256).build();
        return new Token(
                encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue(), expiresAt);
    }

    private String nameOf(Authentication login) {
        return people.find(new PersonId(login.getName())).map(Person::name).orElseGet(login::getName);
    }

    /** The answer. @param expiresAt when the token ends */
    record Token(String token, Instant expiresAt) {}
}
