package vn.thidua.workflow.identity.web;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** Turns a valid token into a login with the groups of this moment, and refuses it when the user is locked or gone. */
@Component
class CurrentLogins implements Converter<Jwt, AbstractAuthenticationToken> {

    private final UserDetailsService users;

    CurrentLogins(UserDetailsService users) {
        this.users = users;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var user = user(token.getSubject());
        if (!user.isEnabled()) {
            throw new InvalidBearerTokenException("the user is locked");
        }
        return new JwtAuthenticationToken(token, user.getAuthorities(), user.getUsername());
    }

    private UserDetails user(String name) {
        try {
            return users.loadUserByUsername(name);
        } catch (UsernameNotFoundException gone) {
            throw new InvalidBearerTokenException("the user is gone", gone);
        }
    }
}
