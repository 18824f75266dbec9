package vn.thidua.workflow.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Component;

/** A login at the OpenID provider of the house; logging out ends the session here and there. */
@Component
@Profile("oidc")
class SingleSignOn implements LoginMethod {

    /** Name of the provider in the settings and in addresses. */
    static final String PROVIDER = "thidua";

    private static final Logger LOG = LoggerFactory.getLogger(SingleSignOn.class);

    private final KnownPeople knownPeople;
    private final ClientRegistrationRepository providers;
    private final URI issuer;

    SingleSignOn(KnownPeople knownPeople, ClientRegistrationRepository providers, OAuth2ClientProperties settings) {
        this.knownPeople = knownPeople;
        this.providers = providers;
        issuer = URI.create(Objects.requireNonNull(
                        settings.getProvider().get(PROVIDER), "the settings name no provider " + PROVIDER)
                .getIssuerUri());
    }

    @Override
    public void addTo(HttpSecurity http) throws Exception {
        var logout = new OidcClientInitiatedLogoutSuccessHandler(providers);
        logout.setPostLogoutRedirectUri("{baseUrl}" + PAGE + "?logout");
        logout.setDefaultTargetUrl(PAGE + "?logout");
        http.oauth2Login(login -> login.loginPage(PAGE)
                        .authorizationEndpoint(
                                start -> start.authorizationRequestResolver(new ProviderRequests(providers)))
                        .userInfoEndpoint(who -> who.oidcUserService(knownPeople))
                        .failureHandler(SingleSignOn::explain))
                .logout(end -> end.logoutSuccessHandler(logout).deleteCookies("JSESSIONID"));
    }

    @Override
    public String logsOutAt() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }

    /** Somebody whom the provider knows and we do not is told so; everything else is an attempt that can be made again. */
    private static void explain(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        LOG.info("A login at the provider was refused: {}", failed.getMessage());
        var unknown = failed instanceof OAuth2AuthenticationException refused
                && refused.getError().getErrorCode().equals(KnownPeople.UNKNOWN);
        response.sendRedirect(request.getContextPath() + PAGE + (unknown ? "?unknown" : "?failed"));
    }
}
