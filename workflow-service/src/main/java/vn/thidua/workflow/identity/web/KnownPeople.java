package vn.thidua.workflow.identity.web;

import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Finds the person whom the provider vouches for among our own users. The provider says who somebody is and nothing about what they may
 * do: groups and roles in its tokens are not read.
 */
@Component
@Profile("oidc")
class KnownPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String UNKNOWN = "unknown_person";

    private final OidcUserService provider = new OidcUserService();
    private final UserDetailsService users;

    KnownPeople(UserDetailsService users) {
        this.users = users;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var vouchedFor = provider.loadUser(request);
        var user = find(vouchedFor.getName());
        if (!user.isEnabled()) {
            throw new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN), "the user is locked");
        }
        var claim = request.getClientRegistration()
                .getProviderDetails()
                .getUserInfoEndpoint()
                .getUserNameAttributeName();
        return new DefaultOidcUser(user.getAuthorities(), vouchedFor.getIdToken(), vouchedFor.getUserInfo(), claim);
    }

    private UserDetails find(String name) {
        try {
            return users.loadUserByUsername(name);
        } catch (UsernameNotFoundException nobody) {
            throw new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN), nobody);
        }
    }
}
