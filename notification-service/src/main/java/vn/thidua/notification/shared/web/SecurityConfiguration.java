package vn.thidua.notification.shared.web;

import jakarta.servlet.DispatcherType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Everything but health, style sheets and the page that says what this service is wants a bearer token that workflow-service has signed. Nothing is kept between two calls and
 * no cookie counts, so there is nothing to forge across sites.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String ADMINISTRATOR = "SYS_ADMIN";

    private static final RequestMatcher METRICS =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/actuator/prometheus");

    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Bean
    SecurityFilterChain everything(HttpSecurity http, ProblemResponses problems, AccessSettings settings)
            throws Exception {
        return http.authorizeHttpRequests(
                        paths -> paths.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(
                                        "/",
                                        "/actuator/health",
                                        "/actuator/health/**",
                                        "/livez",
                                        "/readyz",
                                        "/webjars/bootstrap/**")
                                .permitAll()
                                .requestMatchers(request -> settings.openMetrics() && METRICS.matches(request))
                                .permitAll()
                                .requestMatchers("/api/inbox/**", "/api/inbox", "/api/preferences", "/inbox")
                                .authenticated()
                                .requestMatchers("/api/**", "/actuator/**")
                                .hasAuthority(ADMINISTRATOR)
                                .anyRequest()
                                .denyAll())
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> jwt.jwtAuthenticationConverter(groupsAsAuthorities()))
                        .authenticationEntryPoint(problems))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    JwtDecoder tokens(AccessSettings settings) {
        var key = new SecretKeySpec(settings.tokenKey().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        var decoder = NimbusJwtDecoder.withSecretKey(key)
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(Duration.ZERO), new JwtIssuerValidator("/workflow-service")));
        return decoder;
    }

    private static JwtAuthenticationConverter groupsAsAuthorities() {
        var groups = new JwtGrantedAuthoritiesConverter();
        groups.setAuthoritiesClaimName("groups");
        groups.setAuthorityPrefix("");
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(groups);
        return converter;
    }
}
